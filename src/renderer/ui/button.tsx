import type { ButtonHTMLAttributes } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly size?: 'normal' | 'large'
  readonly icon?: IconName
}

export const Button = ({ look = 'plain', size = 'normal', icon, children, className, ...rest }: ButtonProps) => {
  const classes = [
    'button',
    look === 'plain' ? '' : `button-${look}`,
    size === 'large' ? 'button-large' : '',
    className ?? '',
  ]
  return (
    <button type="button" {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName
  /** What the button does, in words: there is nothing else to read. */
  readonly name: string
}

export const IconButton = ({ icon, name, className, ...rest }: IconButtonProps) => (
  <button
    type="button"
    {...rest}
    aria-label={name}
    title={name}
    className={`button button-quiet button-icon ${className ?? ''}`}
  >
    <Icon name={icon} />
  </button>
)
