import type { CommonWords } from '../classes/common';

export const common: Partial<CommonWords> = {
  connectors: 'and or with along plus at',
  determiners: 'a an the this that these those each every any some no our their his her its my your another',
  kin: `
    children survivors siblings grandchildren parents grandparents wife husband spouse son daughter sons daughters mother father mom dad
    brother sister brothers sisters widow widower grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin fiance
    fiancee girlfriend boyfriend stepson stepdaughter twin`,
};
