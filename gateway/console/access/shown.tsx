import type { ReactNode } from 'react';
import { titleOfStatus } from './access.ts';
import type { Place } from './place.ts';
import { explain } from './reasons.ts';
import './shown.css';

interface ShownProps<Value> {
  readonly place: Place<Value>;
  readonly format?: ((value: Value) => ReactNode) | undefined;
  /** Leaves the reason to the one who points at the value, where it is told in words near by. */
  readonly isBrief?: boolean;
}

/** A value as it came: in the clear, with its mask's sign, or grey with the reason why it is missing. */
export function Shown<Value>({ place, format = String, isBrief = false }: ShownProps<Value>) {
  const { value, access } = place;
  if (value === null && access === undefined) return <span className="shown-none">—</span>;
  if (access === undefined) return format(value!);

  const reason = explain(access);
  const className = `shown-${access.status.toLowerCase()}`;
  const sign = titleOfStatus(access.status);
  if (value !== null) {
    return (
      <span className={className} title={reason}>
        {format(value)} <small>{sign}</small>
      </span>
    );
  }
  return (
    <span className={className} title={reason}>
      {sign} {!isBrief && <small>{reason}</small>}
    </span>
  );
}
