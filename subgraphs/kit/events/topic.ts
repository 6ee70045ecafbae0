import { ApiError } from '../../../schema/contract/errors.ts';
import type { SubgraphContext } from '../context.ts';

/** The key of a row that is new: its columns by name, as the table's trigger tells them. */
export type EventKey = Readonly<Record<string, string>>;

/** Something that happens at an agency and that others wait for: a row comes into a table. */
export interface Topic<Loaders = unknown> {
  /** Where the table's trigger tells the key of each new row (PostgreSQL `NOTIFY`). */
  readonly channel: string;
  /** Loads the row by its key through the rights of who waits; null when it is not among that caller's rows. */
  load(key: EventKey, loaders: Loaders): Promise<object | null>;
}

/** What can be waited for, by the field of `Subscription`. */
export type Topics<Loaders = unknown> = Readonly<Record<string, Topic<Loaders>>>;

/** Resolves each field of `Subscription` to the row that an event names. */
export function topicResolvers<Loaders>(topics: Topics<Loaders> = {}): object {
  const fields = Object.entries(topics).map(([field, topic]) => {
    const resolve = (
      key: EventKey | undefined,
      _args: unknown,
      { loaders }: SubgraphContext<Loaders>,
    ) => {
      // As an ordinary operation it would be executed without an event.
      if (key === undefined) throw new ApiError('METHOD_NOT_ALLOWED');
      return topic.load(key, loaders);
    };
    return [field, resolve];
  });
  return fields.length === 0 ? {} : { Subscription: Object.fromEntries(fields) };
}
