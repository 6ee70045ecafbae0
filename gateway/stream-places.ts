import { ApiError } from '../schema/contract/errors.ts';

/** Who has how many streams open. */
export interface Places {
  /**
   * Takes a place for a holder's stream.
   *
   * @returns gives the place back.
   * @throws ApiError TOO_MANY_STREAMS
   */
  take(holder: string | null): () => void;
}

/** @param limitOf how many a holder may have open at the same time. */
export function createPlaces(limitOf: (holder: string | null) => number): Places {
  const taken = new Map<string | null, number>();

  return {
    take(holder) {
      const count = taken.get(holder) ?? 0;
      if (count >= limitOf(holder)) throw new ApiError('TOO_MANY_STREAMS');
      taken.set(holder, count + 1);
      return () => {
        const left = taken.get(holder)! - 1;
        if (left === 0) taken.delete(holder);
        else taken.set(holder, left);
      };
    },
  };
}
