/**
 * A bill right before its sponsor in a bracket: "E2SHB 1181 (Duerr)", "H.R. 1820 (Meng)". What players did has smaller numbers:
 * "SB 22 (Hill)", and so have roads: "SR 167 (Stanford)".
 */
export const sponsored =
  /(?<![A-Za-z\d])(?!SR ?\d{3} )((?:(?<house>[E\d]{0,2}[\dS]{0,2}H)|[E\d]{0,2}[\dS]{0,2}S)(?:(?<state>B)|\.? ?R\.?|\.)? ?\d{3,5}) \($/;
export const endsSponsor = /^ ?[)/,&]/;
