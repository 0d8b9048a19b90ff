import { bare } from './devanagari';
import type { Language } from './language';
import { hiTitles } from './titles/hi';

/** Hindi. */
export const hi: Language = {
  ...hiTitles,
  common: {
    connectors: bare('और एवं तथा'),
    // Whoever does something has this behind the name.
    personVerbs: bare('ने'),
    kin: bare('पत्नी पति बेटा बेटी भाई बहन'),
    civicWords: bare(
      'सीनेट सीनेटर कांग्रेस गवर्नर मेयर विधेयक विधेयकों मतदाता मतदाताओं चुनाव विधायिका विधानमंडल विधायक परिषद सांसद डेमोक्रेट रिपब्लिकन संशोधन',
    ),
  },
  beside: {
    democrats: bare('डेमोक्रेट डेमोक्रेटिक'),
    republicans: bare('रिपब्लिकन'),
    others: bare('दूसरे दूसरी'),
  },
  scripts: {
    postpositions: ['ने|के|की|का|को|से|पर|भी|ही'],
    nation: ['अमेरिका|अमेरिकी (?:कांग्रेस|सीनेट|प्रतिनिधि सभा)'],
  },
  measures: {
    lawmaking: bare('विधेयक विधेयकों सीनेट सीनेटर कांग्रेस विधायिका विधानमंडल विधायक कानून'),
    measureNouns: bare('विधेयक कानून'),
  },
  written: {
    'house-bill': 'हाउस_विधेयक हाउस_बिल सदन_विधेयक सदन_बिल',
    'senate-bill': 'सीनेट_विधेयक सीनेट_बिल',
  },
};
