import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly english: string;
  readonly children: ReactNode;
}

/** A labelled control: Chinese first, English small. */
export function Field({ label, english, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="field">
      <span>
        {label} <small lang="en">{english}</small>
      </span>
      {children}
    </label>
  );
}
