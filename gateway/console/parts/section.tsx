import { type ReactNode, useId } from 'react';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import { titleOfAgency } from '../access/access.ts';
import type { Place } from '../access/place.ts';
import { Shown } from '../access/shown.tsx';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** Whose data it is. */
  readonly agency: AgencyName;
  /** What the whole section rests on: without it only the reason is shown. */
  readonly of: Place<unknown>;
  readonly children: ReactNode;
}

/** One part of the file, under the name of the agency that it comes from. */
export function Section({ title, agency, of, children }: SectionProps) {
  const heading = useId();
  return (
    <section className="file-section" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <span className={`agency agency-${agency}`}>来源 {titleOfAgency(agency)}</span>
      </header>
      {of.value === null && of.access !== undefined ? <Shown place={of} /> : children}
    </section>
  );
}
