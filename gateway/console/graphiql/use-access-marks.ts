import type { MonacoEditor } from '@graphiql/react';
import { useEffect } from 'react';
import { type AccessEntry, titleOfStatus, toAccessMap } from '../access/access.ts';
import { explain } from '../access/reasons.ts';
import { locateAccess } from './locate-access.ts';

/** Greys the denied lines of the result and tints the masked ones; the reason shows when one points at them. */
export function useAccessMarks(
  editor: MonacoEditor | undefined,
  response: string | null,
  access: readonly AccessEntry[] | undefined,
): void {
  useEffect(() => {
    if (editor === undefined || response === null || access === undefined) return;

    const marks = locateAccess(response, toAccessMap(access)).map(({ line, entry }) => ({
      range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1_000 },
      options: {
        isWholeLine: true,
        className: `access-line-${entry.status.toLowerCase()}`,
        inlineClassName: `access-text-${entry.status.toLowerCase()}`,
        hoverMessage: { value: `**${titleOfStatus(entry.status)}** ${explain(entry)}` },
      },
    }));
    const collection = editor.createDecorationsCollection(marks);
    return () => collection.clear();
  }, [editor, response, access]);
}
