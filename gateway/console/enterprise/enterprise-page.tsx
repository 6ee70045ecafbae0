export function EnterprisePage({
  creditCode,
}: {
  readonly creditCode: string;
  readonly control: unknown;
}) {
  return <p>{creditCode}</p>;
}
