import { Field } from './field.tsx';

interface TokenFieldProps {
  readonly token: string | null;
  onPaste(token: string): void;
}

/** Where a bearer token is pasted when the gateway hands out none of its own. */
export function TokenField({ token, onPaste }: TokenFieldProps) {
  return (
    <Field label="令牌" english="Bearer token">
      <input
        name="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="粘贴令牌；留空为公众身份"
        defaultValue={token ?? ''}
        onBlur={(event) => event.target.value !== (token ?? '') && onPaste(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </Field>
  );
}
