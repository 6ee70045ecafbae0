interface SearchFormProps {
  readonly creditCode?: string;
}

/** Opens the file of the enterprise whose unified social credit code is given. */
export function SearchForm({ creditCode = '' }: SearchFormProps) {
  return (
    <form className="search" action={open}>
      <label className="visually-hidden" htmlFor="credit-code">
        统一社会信用代码
      </label>
      <input
        id="credit-code"
        name="creditCode"
        required
        maxLength={18}
        pattern="[0-9A-HJ-NP-RTUWXYa-hj-np-rtuwxy]{18}"
        title="18 位数字或大写字母，不含 I、O、S、V、Z"
        placeholder="统一社会信用代码"
        defaultValue={creditCode}
        spellCheck={false}
        autoComplete="off"
      />
      <button type="submit">查档案</button>
    </form>
  );
}

function open(form: FormData): void {
  const creditCode = String(form.get('creditCode')).trim().toUpperCase();
  location.assign(`/enterprise/${encodeURIComponent(creditCode)}`);
}
