import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { AccessPanel } from '../access/access-panel.tsx';
import type { GraphqlReply } from '../request/post-graphql.ts';
import { useAccessMarks } from './use-access-marks.ts';

/** Explains the reply of the tab that is open: what is missing or masked in it, and why. */
export function AccessFooter() {
  const { response, editor } = useGraphiQL(({ tabs, activeTabIndex, responseEditor }) => ({
    response: tabs[activeTabIndex]?.response ?? null,
    editor: responseEditor,
  }));
  const reply = useMemo(() => parseReply(response), [response]);
  useAccessMarks(editor, response, reply?.extensions?.access);

  return reply === null ? null : <AccessPanel reply={reply} />;
}

function parseReply(response: string | null): GraphqlReply | null {
  if (!response) return null;
  try {
    return JSON.parse(response);
  } catch {
    return null;
  }
}
