import type { Product, ProductCode } from './catalogue.ts';

const KEY_TRACE = new Set(['VACCINE', 'BLOOD', 'NARCOTIC', 'PSYCHOTROPIC_1']);

export function toProductRow(product: Product) {
  return {
    approvalNumber: product.approvalNumber,
    name: product.name,
    genericName: product.name,
    dosageForm: product.form,
    specification: product.specification,
    holder: product.maker.name,
    manufacturerCreditCode: product.maker.creditCode,
    isPrescription: product.isPrescription,
    control: product.control,
    controlValidFrom: product.controlFrom,
    registrationGroup: product.registrationGroup,
    isKeyTrace: KEY_TRACE.has(product.control),
  };
}

export function toProductCodeRow({ nationalDrugCode, product, ...code }: ProductCode) {
  return {
    nationalDrugCode,
    approvalNumber: product.approvalNumber,
    package: code.package,
    tracePrefix: code.tracePrefix,
  };
}
