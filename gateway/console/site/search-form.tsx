interface SearchFormProps {
  /** What was sought before. */
  readonly sought?: string;
}

const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

/** Opens the file of the enterprise whose credit code is given; lists the enterprises that bear a name. */
export function SearchForm({ sought = '' }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of the agencies don't all know <search>.
    <form className="search" role="search" action={open}>
      <label className="visually-hidden" htmlFor="sought">
        企业名称或统一社会信用代码
      </label>
      <input
        id="sought"
        name="sought"
        required
        maxLength={64}
        placeholder="企业名称或统一社会信用代码"
        defaultValue={sought}
        spellCheck={false}
        autoComplete="off"
      />
      <button type="submit">查档案</button>
    </form>
  );
}

function open(form: FormData): void {
  const sought = String(form.get('sought')).trim();
  const creditCode = sought.toUpperCase();
  if (CREDIT_CODE.test(creditCode)) location.assign(`/enterprise/${creditCode}`);
  else location.assign(`/?${new URLSearchParams({ name: sought })}`);
}
