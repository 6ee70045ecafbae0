import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Session } from '../session/session.ts';
import { creditCodeOf } from '../session/token-claims.ts';
import { examplesOf, isExample } from './examples.ts';

/** Fills the editor with an operation for the chosen persona. What the visitor wrote stays, in a tab of its own. */
export function ExamplesMenu({ session }: { readonly session: Session }) {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variables = useGraphiQL(({ variableEditor }) => variableEditor);
  const { addTab } = useGraphiQLActions();
  const examples = examplesOf(session.persona);

  function open(text: string) {
    if (editor === undefined) return;
    if (isOwnWork(editor.getValue())) addTab();
    editor.setValue(text);
    variables?.setValue(text.includes('$creditCode') ? ownVariables(session) : '');
    editor.focus();
  }

  return (
    <select
      className="examples-menu"
      aria-label="示例操作 Example operations"
      value=""
      disabled={editor === undefined || examples.length === 0}
      onChange={({ target }) => open(examples[Number(target.value)]!.text)}
    >
      <option value="" disabled hidden>
        示例 Examples
      </option>
      {examples.map(({ title, persona }, index) => (
        <option key={`${persona} ${title}`} value={index}>
          {title}
        </option>
      ))}
    </select>
  );
}

/** A partner asks about itself. */
function ownVariables({ token }: Session): string {
  return JSON.stringify({ creditCode: token && creditCodeOf(token) }, null, 2);
}

function isOwnWork(text: string): boolean {
  const isOnlyComments = text.replaceAll(/^\s*#.*$/gm, '').trim() === '';
  return !isOnlyComments && !isExample(text);
}
