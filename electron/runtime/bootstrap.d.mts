export declare const majorOf: (version: string) => number
export declare const installHash: (lockText: string, npmrcText: string) => string
export declare const treeMatchesLock: (lock: unknown, hidden: unknown) => boolean
