import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { examplesOf, isExample } from './examples.ts';

/** Fills the editor with an operation for the chosen persona. What the visitor wrote stays, in a tab of its own. */
export function ExamplesMenu({ persona }: { readonly persona: string | null }) {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const { addTab } = useGraphiQLActions();
  const examples = examplesOf(persona);

  function open(text: string) {
    if (editor === undefined) return;
    if (isOwnWork(editor.getValue())) addTab();
    editor.setValue(text);
    editor.focus();
  }

  return (
    <select
      className="examples-menu"
      aria-label="示例操作 Example operations"
      value=""
      disabled={examples.length === 0}
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

function isOwnWork(text: string): boolean {
  const isOnlyComments = text.replaceAll(/^\s*#.*$/gm, '').trim() === '';
  return !isOnlyComments && !isExample(text);
}
