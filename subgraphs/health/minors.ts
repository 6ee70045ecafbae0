/**
 * From this age on a vaccination is no longer a minor's sensitive record.
 *
 * @see 个人信息保护法, art. 28: the personal information of minors under fourteen is sensitive.
 */
export const ADULT_FROM_YEARS = 14;
