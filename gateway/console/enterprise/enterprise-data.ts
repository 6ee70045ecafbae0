/** The data of `enterprise-file.graphql`. Any field may be null: withheld, unavailable or not there. */
export interface EnterpriseFileData {
  readonly enterprise: Enterprise | null;
}

export interface Enterprise {
  readonly creditCode: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly address: string | null;
  readonly establishedOn: string | null;
  readonly creditGrade: string | null;
  readonly legalRepresentative: string | null;
  readonly phone: string | null;
  readonly region: { readonly name: string | null } | null;
  readonly grid: Grid | null;
  readonly licenses: readonly DrugLicense[] | null;
  readonly pharmacists: Page<LicensedPharmacist> | null;
  readonly inspections: Page<Inspection> | null;
  readonly hasOpenCase: boolean | null;
  readonly penalties: Page<Penalty> | null;
  readonly cases: Page<AdminCase> | null;
  readonly salesByMonth: readonly SalesMonth[] | null;
  readonly topProducts: readonly ProductSales[] | null;
  readonly designation: Designation | null;
  readonly settlementTotals: readonly SettlementMonth[] | null;
  readonly fundViolations: Page<FundViolation> | null;
  readonly hasOpenPoliceCase: boolean | null;
}

export interface Page<Node> {
  readonly totalCount?: number | null;
  readonly nodes: readonly Node[] | null;
}

export interface Grid {
  readonly name: string | null;
  readonly supervisors: readonly Supervisor[] | null;
}

export interface Supervisor {
  readonly name: string | null;
  readonly badgeNo: string | null;
  readonly phone: string | null;
  readonly isResponsible: boolean | null;
}

export interface DrugLicense {
  readonly licenseNo: string | null;
  readonly kind: string | null;
  readonly businessMode: string | null;
  readonly scope: readonly string[] | null;
  readonly status: string | null;
  readonly issuedOn: string | null;
  readonly validTo: string | null;
}

export interface LicensedPharmacist {
  readonly registrationNo: string | null;
  readonly name: string | null;
  readonly category: string | null;
  readonly status: string | null;
  readonly validTo: string | null;
  readonly idNo: string | null;
  readonly phone: string | null;
  readonly insuredElsewhere: boolean | null;
}

export interface Inspection {
  readonly id: string | null;
  readonly kind: string | null;
  readonly startedAt: string | null;
  readonly conclusion: string | null;
  readonly status: string | null;
  readonly nextPlannedOn: string | null;
  readonly defects: readonly Defect[] | null;
}

export interface Defect {
  readonly severity: string | null;
  readonly clause: string | null;
  readonly description: string | null;
  readonly dueOn: string | null;
  readonly status: string | null;
  readonly rectifications: readonly Rectification[] | null;
}

export interface Rectification {
  readonly round: number | null;
  readonly measures: string | null;
  readonly submittedAt: string | null;
  readonly review: { readonly result: string | null; readonly reviewedAt: string | null } | null;
}

export interface Penalty {
  readonly kind: string | null;
  readonly amountFen: string | null;
  readonly legalBasis: string | null;
  readonly decidedOn: string | null;
}

export interface AdminCase {
  readonly caseNo: string | null;
  readonly displayNo: string | null;
  readonly violationType: string | null;
  readonly status: string | null;
  readonly filedOn: string | null;
  readonly decidedOn: string | null;
  readonly amountInvolvedFen: string | null;
  readonly transfer: CaseTransfer | null;
  readonly policeFeedback: PoliceFeedback | null;
}

export interface CaseTransfer {
  readonly transferNo: string | null;
  readonly status: string | null;
  readonly sentAt: string | null;
  readonly answerDueAt: string | null;
}

export interface PoliceFeedback {
  readonly receipt: {
    readonly signedAt: string | null;
    readonly isJurisdictionConfirmed: boolean | null;
  } | null;
  readonly decisions: readonly FilingDecision[] | null;
}

export interface FilingDecision {
  readonly decision: string | null;
  readonly reason: string | null;
  readonly decidedAt: string | null;
  readonly policeCase: {
    readonly policeCaseNo: string | null;
    readonly status: string | null;
  } | null;
}

export interface SalesMonth {
  readonly month: string | null;
  readonly sales: number | null;
  readonly quantity: number | null;
  readonly amountFen: string | null;
}

export interface ProductSales {
  readonly product: { readonly approvalNumber: string | null; readonly name: string | null } | null;
  readonly quantity: number | null;
  readonly amountFen: string | null;
}

export interface Designation {
  readonly institutionCode: string | null;
  readonly agreementStatus: string | null;
  readonly agreementFrom: string | null;
  readonly points: number | null;
}

export interface SettlementMonth {
  readonly month: string | null;
  readonly settlements: number | null;
  readonly totalFen: string | null;
  readonly fundFen: string | null;
}

export interface FundViolation {
  readonly kind: string | null;
  readonly amountFen: string | null;
  readonly foundOn: string | null;
  readonly decidedOn: string | null;
  readonly status: string | null;
}
