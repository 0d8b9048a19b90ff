import { bare } from '../devanagari';
import { each, type Language } from '../language';

const ofCity = bare('नगर_परिषद सिटी_काउंसिल परिषद काउंसिल');

/** Titles in Hindi. The level of an office stands before it, "राज्य सीनेटर". */
export const hiTitles: Language = {
  titles: {
    senator: bare('सीनेटर'),
    representative: bare('प्रतिनिधि'),
    usRepresentative: bare('सांसद कांग्रेसमैन कांग्रेसवुमन कांग्रेस_सदस्य कांग्रेस_सांसद'),
    speaker: bare('स्पीकर हाउस_स्पीकर सदन_के_अध्यक्ष सदन_की_अध्यक्ष'),
    lawmaker: bare('विधायक बहुमत_नेता अल्पमत_नेता'),
    governor: bare('गवर्नर राज्यपाल'),
    lieutenantGovernor: bare('लेफ्टिनेंट_गवर्नर उपराज्यपाल'),
    attorneyGeneral: bare('अटॉर्नी_जनरल महान्यायवादी'),
    secretaryOfState: bare('सेक्रेटरी_ऑफ_स्टेट'),
    usPresident: bare('राष्ट्रपति'),
    vicePresident: bare('उपराष्ट्रपति'),
    mayor: bare('मेयर महापौर'),
    councilPresident: each(ofCity, bare('अध्यक्ष')),
    councilMember: `${bare('पार्षद')} ${each(ofCity, bare('सदस्य'))}`,
    commissioner: bare('आयुक्त कमिश्नर'),
    countyCommissioner: bare('काउंटी_आयुक्त काउंटी_कमिश्नर'),
    democrat: bare('डेमोक्रेट डेमोक्रेटिक'),
    republican: bare('रिपब्लिकन'),
    neutral: bare('श्री श्रीमती सुश्री'),
    stranger: bare(
      'प्रोफेसर कोच न्यायाधीश शेरिफ अभिनेता अभिनेत्री गायक गायिका शिक्षक शिक्षिका वकील डॉक्टर पत्रकार किसान बेकर दुकानदार रसोइया ड्राइवर छात्र छात्रा इंजीनियर पादरी पुजारी सैनिक खिलाड़ी मैनेजर मालिक कलाकार लेखक लेखिका',
    ),
  },
  titlesOfSeveral: {
    senator: bare('सीनेटरों'),
    representative: bare('प्रतिनिधियों'),
    usRepresentative: bare('सांसदों'),
  },
  besideTitles: {
    past: bare('पूर्व'),
    ofState: bare('राज्य'),
    ofNation: bare('अमेरिकी संघीय'),
    staff: bare('सहायक प्रवक्ता सलाहकार पत्नी पति बेटा बेटी भाई बहन'),
  },
};
