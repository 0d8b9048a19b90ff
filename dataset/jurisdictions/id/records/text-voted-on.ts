/**
 * Bills of Idaho whose whole text was replaced on the way, as reviewed from each bill's titles and history. H 516 was amended
 * in the Senate and is now about teachers unions; S 1247 was amended in the House and is now about agreements with federal
 * immigration officers.
 */
import { replacedTexts } from '../../../records/replaced';

export const { asItIsNow, asVotedOn } = replacedTexts({
  'H/516': {
    title: 'Prohibition of taxpayer funding of teachers unions',
    then: { title: 'K-12 instruction, sexual orientation', replaced: '2026-03-30' },
  },
  'S/1247': {
    title: 'Law enforcement entering into a memorandum of agreement',
    then: { title: 'Idaho E-Verify Act', replaced: '2026-04-01' },
  },
});
