import { type ReactNode, useId } from 'react';
import type { ErrorCode } from '../../../schema/contract/errors.ts';
import { Fault } from './fault.tsx';

interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  readonly help?: string;
  readonly fault?: ErrorCode | undefined;
  /** One alone, or any number. */
  readonly isSingle?: boolean;
  readonly values: readonly Value[];
  readonly chosen: readonly Value[];
  readonly title: (value: Value) => string;
  /** A sentence for each value, under its title. */
  readonly explained?: Readonly<Record<Value, string>>;
  /** Why a value can't be chosen; undefined for those that can. */
  readonly hindrance?: (value: Value) => string | undefined;
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly children?: ReactNode;
}

/** Boxes to tick under a legend, in the order of the values however they are ticked. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, help, fault, isSingle = false, values, chosen, children } = props;
  const id = useId();
  return (
    <fieldset className={fault ? 'faulty' : undefined} aria-describedby={`${id}-help`}>
      <legend>{legend}</legend>
      <div id={`${id}-help`}>
        {help !== undefined && <p className="help">{help}</p>}
        <Fault code={fault} />
      </div>
      <div className={props.explained ? 'choices explained' : 'choices'}>
        {values.map((value) => {
          const hindrance = chosen.includes(value) ? undefined : props.hindrance?.(value);
          return (
            <label key={value}>
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                name={id}
                value={value}
                checked={chosen.includes(value)}
                disabled={hindrance !== undefined}
                onChange={({ target }) =>
                  props.onChange(
                    values.filter((one) =>
                      one === value ? target.checked : !isSingle && chosen.includes(one),
                    ),
                  )
                }
              />
              <span>
                {props.title(value)}
                {props.explained && <small> {hindrance ?? props.explained[value]}</small>}
              </span>
            </label>
          );
        })}
        {children}
      </div>
    </fieldset>
  );
}
