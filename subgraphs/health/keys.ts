/** Two-part keys as one text, as the columns `batch_key` and `rx_key` hold them. */
export function toBatchKey(batch: {
  readonly nationalDrugCode: string;
  readonly batchNo: string;
}): string {
  return `${batch.nationalDrugCode}/${batch.batchNo}`;
}

export function toRxKey(prescription: {
  readonly creditCode: string;
  readonly rxNo: string;
}): string {
  return `${prescription.creditCode}/${prescription.rxNo}`;
}
