import type { ReactNode } from 'react';
import type { Place } from '../access/place.ts';
import { Shown } from '../access/shown.tsx';
import './facts.css';

/** A list of labelled values. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps<Value> {
  readonly label: string;
  readonly place: Place<Value>;
  readonly format?: (value: Value) => ReactNode;
}

export function Fact<Value>({ label, place, format }: FactProps<Value>) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Shown place={place} format={format} />
      </dd>
    </div>
  );
}
