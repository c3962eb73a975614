const scenes = {
  /** A parcel in front of a phone that films it. */
  drop: (
    <>
      <path className="scene-soft" d="M18 40 58 26l40 14v38L58 94 18 78z" />
      <path d="M18 40 58 26l40 14-40 15zM18 40v38l40 16V55M98 40v38L58 94" />
      <path d="M38 33l40 14.5v13l-9-3.5V50.5L29 36.5" />
      <path className="scene-light" d="M66 66h20M66 72h13" />
      <rect className="scene-front" x="98" y="46" width="32" height="56" rx="6" />
      <path className="scene-soft" d="M102 53h24v39h-24z" />
      <path d="M107 76l7.5-3 7.5 3v8l-7.5 3-7.5-3zM107 76l7.5 3 7.5-3M114.5 79v8" />
      <circle className="scene-mark" cx="108" cy="60" r="3" />
      <path className="scene-light" d="M110 97.5h8" />
    </>
  ),
  /** A strip of film of which one frame is taken. */
  choose: (
    <>
      <rect className="scene-soft" x="6" y="34" width="128" height="44" rx="6" />
      <path
        className="scene-light"
        d="M14 40h4M28 40h4M42 40h4M94 40h4M108 40h4M122 40h4M14 72h4M28 72h4M42 72h4M94 72h4M108 72h4M122 72h4"
      />
      <rect className="scene-front" x="13" y="46" width="30" height="20" rx="2" />
      <rect className="scene-front" x="97" y="46" width="30" height="20" rx="2" />
      <path className="scene-light" d="M19 60l6-6 5 5 3-3 5 5M103 60l6-6 5 5 3-3 5 5" />
      <rect className="scene-front" x="44" y="28" width="52" height="56" rx="5" />
      <path d="M53 40v18M57 40v18M60 40v18M65 40v18M68 40v18M73 40v18M76 40v18M80 40v18M87 40v18" />
      <path className="scene-light" d="M53 66h34M53 73h22" />
      <circle className="scene-mark" cx="96" cy="28" r="11" />
      <path className="scene-tick" d="m91 28 3.5 3.5 7-7" />
    </>
  ),
  /** Sheets with pictures, on their way out. */
  send: (
    <>
      <path className="scene-soft" d="M34 30h48l14 14v58H34z" />
      <path className="scene-front" d="M26 20h46l16 16v60H26z" />
      <path d="M72 20v16h16" />
      <rect className="scene-soft" x="34" y="42" width="20" height="16" rx="2" />
      <path d="m36 56 6-6 5 5 3-3 4 4" />
      <path className="scene-light" d="M60 45h20M60 51h20M60 57h13M34 68h46M34 75h46M34 82h28" />
      <circle className="scene-mark" cx="106" cy="72" r="15" />
      <path className="scene-tick" d="M98 72h15M107 66l6 6-6 6" />
    </>
  ),
} as const

/** A line drawing of one stage; the words beside it say the same. */
export const FirstRunPicture = ({ scene }: { readonly scene: keyof typeof scenes }) => (
  <svg className={`first-run-picture first-run-${scene}`} viewBox="0 0 140 112" aria-hidden="true">
    {scenes[scene]}
  </svg>
)
