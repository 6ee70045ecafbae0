export function EnterpriseList(_: { readonly control: unknown }) {
  return null;
}
