import type { Catalogue, Product } from './catalogue.ts';

export function insuranceDrugCodeOf(product: Product): string {
  return `${product.insurance!.codePrefix}N${String(product.index + 1).padStart(6, '0')}`;
}

export function* insuranceDrugRows(catalogue: Catalogue) {
  for (const product of catalogue.products) {
    if (product.insurance === null) continue;
    yield {
      insuranceDrugCode: insuranceDrugCodeOf(product),
      codePrefix: product.insurance.codePrefix,
      approvalNumber: product.approvalNumber,
      name: product.name,
      class: product.index % 3 === 0 ? 'A' : 'B',
      paymentStandardFen: product.index % 4 === 0 ? product.priceFen : null,
    };
  }
}
