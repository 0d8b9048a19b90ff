/**
 * Words by which a story tells its issue, by language of the page. Only words that seldom stand in stories about anything
 * else: an issue that has no such words is left out, and then the card says nothing of it. `*` at the end stands for any ending.
 */
import type { IssueId } from '../issues';

type Words = Readonly<Partial<Record<IssueId, string>>>;

export const subjectWords: Readonly<Record<string, Words>> = {
  en: {
    immigration:
      'immigration|immigrant*|deport*|asylum|refugee*|undocumented|ICE agents|border patrol|customs enforcement|green card*|DACA|sanctuary cit*|migrant*|travel ban',
    housing:
      'affordable housing|housing cost*|rent increase*|rent control|rent stabilization|rents|renter*|tenant*|landlord*|eviction*|zoning|homebuyer*|mortgage rate*|public housing|housing shortage|housing market|apartments',
    homelessness: 'homeless*|homelessness|encampment*|unhoused|shelter beds|tent city',
    'health-care':
      'health care|healthcare|health insurance|medicaid|medicare|affordable care act|obamacare|insurers|hospital*|premiums|prescription drug*|uninsured|health coverage|patients|preexisting conditions|pre-existing conditions|drug prices',
    'mental-health':
      'mental health|fentanyl|opioid*|overdose*|behavioral health|addiction treatment|naloxone|suicide prevention|psychiatric',
    'reproductive-health':
      'abortion*|reproductive rights|roe v. wade|mifepristone|contraception|planned parenthood|anti-abortion',
    education:
      'public schools|school district*|school board*|teachers|superintendent|k-12|classroom*|charter school*|school funding|students|kindergarten|paraeducator*',
    workers:
      'minimum wage|labor union*|collective bargaining|overtime|striking workers|on strike|sick leave|unemployment benefits|workers’ compensation|wage theft|layoffs|unionize*',
    'taxes-budget':
      'tax cut*|income tax*|tax bill|wealth tax|capital gains tax|property tax*|sales tax*|budget shortfall|budget deficit|tax increase*|tax reform|tax rate*|taxpayers|debt ceiling|government shutdown|spending bill*|taxes',
    'voting-elections':
      'voting rights|voter registration|mail-in ballot*|absentee ballot*|voter ID|gerrymander*|redistricting|ranked-choice|election security|voter fraud|early voting|ballot access|voter roll*|ballot drop box*',
    guns: 'gun control|gun violence|gun law*|gun rights|firearm*|assault weapon*|assault rifle*|background check*|second amendment|NRA|mass shooting*|high-capacity magazine*|bump stock*|gun owner*|gun safety',
    environment:
      'climate change|global warming|greenhouse gas*|carbon emission*|emissions|fossil fuel*|paris agreement|paris accord|environmental protection agency|endangered species|clean water|pollution|salmon recovery|wildfire smoke|climate crisis|climate',
    transportation:
      'ferry|ferries|transit|light rail|highway*|traffic congestion|tolling|toll road*|amtrak|sound transit|bridge replacement|bus route*|road usage charge|commuters',
    'foreign-affairs':
      'tariff*|nato|sanctions|foreign policy|diplomat*|nuclear deal|trade war|state department|ceasefire|foreign minister|embassy|ukraine|israel*|gaza|north korea*|iran*|airstrike*|kremlin',
    lgbtq: 'transgender|same-sex marriage|LGBT*|gay marriage|gender-affirming|gender identity|nonbinary',
  },
  es: {
    immigration:
      'inmigraci*|inmigrante*|deporta*|asilo|refugiad*|indocumentad*|migrante*|patrulla fronteriza|migratori*|santuario',
    housing: 'vivienda*|alquiler*|inquilin*|desaloj*|arrendador*|hipoteca*|renta|zonificación',
    homelessness: 'sin hogar|personas sin techo|campamentos|indigentes|albergue*',
    'health-care':
      'atención médica|seguro médico|seguros médicos|medicaid|medicare|hospital*|pacientes|medicamentos|asequible|aseguradora*|cobertura médica|obamacare|salud pública',
    'reproductive-health': 'aborto*|anticoncepti*|derechos reproductivos|mifepristona|planned parenthood',
    education: 'escuela*|distrito escolar|maestr*|estudiantes|aulas|junta escolar|superintendente',
    workers: 'salario mínimo|sindicato*|huelga|horas extras|trabajadores|desempleo|despidos|robo de salarios',
    'taxes-budget': 'impuesto*|presupuest*|déficit|contribuyentes|recortes fiscales|cierre del gobierno|tributari*',
    guns: 'control de armas|armas de fuego|tiroteo*|rifles de asalto|armas de asalto|segunda enmienda|verificación de antecedentes',
    environment:
      'cambio climático|calentamiento global|emisiones|combustibles fósiles|contaminación|gases de efecto invernadero|medio ambiente',
    'foreign-affairs': 'aranceles|sanciones|política exterior|otan|diplom*|embajada|alto el fuego|guerra comercial',
  },
  vi: {
    immigration: 'nhập cư|di dân|trục xuất|tị nạn|người nhập cư|không giấy tờ|biên giới|di trú|thẻ xanh',
    housing: 'nhà ở|tiền thuê nhà|người thuê nhà|chủ nhà|trục xuất khỏi nhà|tiền thuê|thuê nhà|căn hộ',
    homelessness: 'vô gia cư|lều trại|nơi tạm trú',
    'health-care': 'chăm sóc sức khỏe|bảo hiểm y tế|medicaid|medicare|bệnh viện|bệnh nhân|thuốc kê toa|obamacare|y tế',
    'reproductive-health': 'phá thai|ngừa thai|tránh thai|quyền sinh sản|nạo thai',
    education: 'trường học|học khu|giáo viên|học sinh|lớp học|trường công',
    'taxes-budget': 'thuế thu nhập|cắt giảm thuế|ngân sách|thâm hụt|người đóng thuế|thuế tài sản|tăng thuế',
    guns: 'kiểm soát súng|súng đạn|xả súng|vũ khí tấn công|súng trường|luật súng|bạo lực súng',
    environment: 'biến đổi khí hậu|khí thải|nhiên liệu hóa thạch|ô nhiễm|hâm nóng toàn cầu|khí nhà kính|môi trường',
  },
  zh: {
    immigration: '移民|遣返|驱逐出境|驅逐出境|庇护|庇護|难民|難民|无证|無證|边境巡逻|邊境巡邏|绿卡|綠卡',
    housing: '住房|租金|房租|租客|房客|房东|房東|驱逐租|迫遷|可负担房|可負擔房|公寓',
    homelessness: '无家可归|無家可歸|游民|街友|露营营地|收容所',
    'health-care':
      '医疗|醫療|医保|醫保|健康保险|健康保險|医院|醫院|病人|患者|处方药|處方藥|联邦医疗保险|聯邦醫療保險|白卡',
    'reproductive-health': '堕胎|墮胎|避孕|生育权|生育權|人工流产|人工流產',
    education: '学区|學區|教师|教師|公立学校|公立學校|学生|學生|教室|教育局',
    'taxes-budget': '减税|減稅|增税|增稅|所得税|所得稅|预算|預算|赤字|纳税人|納稅人|房产税|房產稅',
    guns: '枪支|槍枝|控枪|控槍|枪击|槍擊|突击步枪|突擊步槍|枪械|槍械|攻击性武器|攻擊性武器',
    environment: '气候变化|氣候變化|气候变迁|氣候變遷|全球变暖|全球暖化|碳排放|污染|化石燃料|温室气体|溫室氣體',
  },
  tl: {
    immigration: 'imigrasyon|imigrante*|deportasyon|ipade-deport|asylum|refugee*|walang papeles|hangganan|green card',
    housing: 'pabahay|upa|nangungupahan|kasera|umuupa|pagpapaalis sa bahay|apartment*',
    'health-care':
      'pangangalagang pangkalusugan|segurong pangkalusugan|medicaid|medicare|ospital*|pasyente*|gamot|health insurance',
    education: 'paaralan|guro|mag-aaral|distrito ng paaralan|silid-aralan|estudyante*',
    'taxes-budget': 'buwis|badyet|depisit|bawas-buwis|nagbabayad ng buwis|buwis sa kita',
    guns: 'baril|pamamaril|armas|kontrol sa baril|riple',
  },
  ko: {
    immigration: '이민|추방|망명|난민|불법체류|불체자|서류미비|국경순찰|영주권',
    housing: '주택|임대료|세입자|집주인|퇴거|렌트비|아파트|임차인',
    homelessness: '노숙자|노숙인|홈리스|텐트촌',
    'health-care': '의료보험|건강보험|메디케이드|메디케어|병원|환자|처방약|오바마케어|의료',
    'reproductive-health': '낙태|피임|임신중절|임신중단',
    education: '교육구|교사|공립학교|학생|교육위원|교실',
    'taxes-budget': '감세|증세|소득세|재산세|예산|적자|납세자|세금',
    guns: '총기|총격|총기규제|소총|총기난사|권총',
    environment: '기후변화|기후위기|온실가스|배출|화석연료|오염|지구온난화',
  },
  ru: {
    immigration: 'иммигра*|депорта*|убежищ*|беженц*|нелегал*|мигрант*|пограничн*|грин-карт*',
    housing: 'жиль*|аренд*|квартиросъёмщик*|арендатор*|арендодател*|выселени*|ипотек*',
    homelessness: 'бездомн*|палаточн*|ночлежк*',
    'health-care': 'здравоохранени*|медицинск*|медикейд|медикэр|больниц*|пациент*|лекарств*|obamacare|страховк*',
    'reproductive-health': 'аборт*|контрацепти*|репродуктивн*',
    education: 'школ*|учител*|школьн*|ученик*|учебн*',
    'taxes-budget': 'налог*|бюджет*|дефицит*|налогоплательщик*|шатдаун*',
    guns: 'законы об оружии|огнестрельн*|стрельб*|контроль над оружием|контроля над оружием|винтовк*|продажа оружия|продажи оружия|продажу оружия',
    environment:
      'изменение климата|изменения климата|выброс*|парников*|ископаемое топлив*|ископаемого топлив*|загрязнени*|потеплени*',
  },
  ja: {
    immigration: '移民|強制送還|亡命|難民|不法滞在|国境警備|グリーンカード',
    housing: '住宅|家賃|借家人|家主|立ち退き|賃貸',
    homelessness: 'ホームレス|路上生活|野営地',
    'health-care': '医療保険|健康保険|メディケイド|メディケア|病院|患者|処方薬|オバマケア|医療',
    'reproductive-health': '中絶|避妊|生殖の権利',
    education: '学区|教師|公立学校|生徒|教室|教育委員会',
    'taxes-budget': '減税|増税|所得税|予算|財政赤字|納税者|固定資産税',
    guns: '銃規制|銃乱射|銃器|突撃銃|銃撃|銃暴力',
    environment: '気候変動|温室効果ガス|排出|化石燃料|汚染|地球温暖化',
  },
  hi: {
    immigration: 'आप्रवास*|अप्रवास*|निर्वासन|शरणार्थी*|शरण|प्रवासी*|सीमा गश्त|ग्रीन कार्ड',
    housing: 'आवास|किराया|किराए|किराये|किरायेदार*|मकान मालिक*|बेदखल*',
    'health-care': 'स्वास्थ्य बीमा|स्वास्थ्य सेवा*|मेडिकेड|मेडिकेयर|अस्पताल*|मरीज*|दवा*|स्वास्थ्य देखभाल',
    education: 'स्कूल*|शिक्षक*|छात्र*|कक्षा*|विद्यालय*',
    'taxes-budget': 'आयकर|कर कटौती|बजट|घाटा|करदाता*|संपत्ति कर',
    guns: 'बंदूक*|गोलीबारी|हथियार नियंत्रण|राइफल*|आग्नेयास्त्र*',
    environment: 'जलवायु परिवर्तन|उत्सर्जन|प्रदूषण|जीवाश्म ईंधन|ग्रीनहाउस|पर्यावरण',
  },
};
