/** Words as alternatives of a pattern, the longest first: "博士生" goes before "博士". */
function list(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Offices and trades as Chinese ends a description with them. */
const CHINESE = list(
  '先生 女士 小姐 教授 博士 院士 部长 部長 局长 局長 主任 主席 总理 總理 总统 總統 书记 書記 经理 經理 总监 总裁 總裁 校长 校長 院长 院長 所长 所長 律师 律師 医生 醫生 老师 老師 同志',
  '将军 將軍 大使 公使 参赞 发言人 發言人 法官 议员 議員 议长 議長 记者 記者 董事长 董事長 创始人 創辦人 老板 老闆 研究员 研究員 分析师 分析師 专家 專家 学者 學者 村民 居民 市民 司机 司機',
  '队长 隊長 队员 教练 教練 球员 球員 导演 導演 演员 演員 作家 画家 畫家 工程师 工程師 技师 博士生 研究生 大学生 学生 學生 母亲 父亲 妻子 丈夫 儿子 女儿 负责人 負責人 代表 委员 委員 国务卿 國務卿',
  '首相 外长 外長 防长 防長 财长 財長 特使 州长 州長 省长 省長 市长 市長 县长 縣長 镇长 鎮長 区长 區長 乡长 村长 村長 厂长 会长 會長 秘书长 秘書長 司长 司長 处长 處長 科长 科長 司令 司令员 上将',
  '中将 少将 参谋长 检察官 檢察官 警官 店主 店长 员工 工人 农民 渔民 船长 船長 游客 乘客 患者 读者 网友 網友 观众 志愿者 车工 选手 选手们 助理 顾问 顧問 理事长 理事長 总经理 總經理 官员 官員 人士 人员 人員 消息人士 经济学家 科学家 教师 教師 护士',
);

/** Bodies: what ends so speaks, but is no person. */
const CHINESE_BODIES = list(
  '政府 公司 集团 集團 委员会 委員會 部 省 市 县 局 厅 院 报 社 台 网 方 厂 校 党 黨 军 军方 警方 校方 院方 官方 协会 協會 中心 大学 大學 银行 法院 检察院 公告 声明 聲明 报告 白宫 媒体',
);

/** What Japanese calls people, behind their names or alone. */
const JAPANESE = list(
  '首相 総理 大統領 副大統領 総書記 書記長 国家主席 主席 長官 外相 防衛相 財務相 経産相 国交相 法相 文科相 厚労相 農相 環境相 大臣 次官 副長官 報道官 報道局長 補佐官 大使 公使 市長 町長 村長 区長 知事 議員 議長',
  '委員長 委員 幹事長 代表 党首 教授 准教授 名誉教授 講師 博士 弁護士 医師 監督 選手 コーチ 社長 副社長 会長 理事長 理事 専務 常務 取締役 頭取 総裁 局長 部長 課長 係長 所長 院長 学長 校長 園長 館長 店長 署長 支配人 船長 機長',
  '司令官 研究員 主任 記者 作家 俳優 女優 歌手 担当者 関係者 幹部 高官 当局者 専門家 住民 漁師 農家 男性 女性 生徒 学生 児童 母親 父親 責任者 職員 隊員 警官 容疑者 被告 広報 スポークスマン デザイナー 役員 団長 組合長 事務総長 事務局長 審議官 裁判長',
);

/** Bodies in Japanese. */
const JAPANESE_BODIES = list(
  '省 庁 局 市 町 村 県 府 政府 会社 委員会 協会 連盟 党 署 警 社 側 軍 銀行 大学 病院 新聞 通信 会 団体 裁 地検',
);

/** What Korean writes behind a name, after a space, or alone. */
const KOREAN = list(
  '대통령 부통령 총리 부총리 국무위원장 국무장관 국방장관 외교장관 외무상 장관 차관 의원 대표 원내대표 위원장 부위원장 위원 최고위원 대변인 부대변인 총장 사무총장 회장 부회장 사장 부사장 교수 박사 변호사 기자 감독 코치 선수 시장 부시장',
  '지사 도지사 군수 구청장 청장 차장 국장 과장 실장 본부장 원장 소장 이사장 이사 부장 팀장 단장 센터장 수석 비서관 보좌관 대사 판사 검사 검찰총장 의장 부의장 연구원 연구위원 선임연구위원 후보 전무 상무 주무관 서장 소방관 경찰관 집배원 선장 어민',
  '주민 작가 배우 가수 시인 할머니 할아버지 관계자 당국자 소식통 전문가 노동당 총비서 서기장 사령관 참모총장 부부장 국왕 총재 주석 특사 특별대표 교사 학생 의사 간호사 농민 시민 직원 대표이사 점장 관장 교장 이장 조합장 사무국장 사무처장',
);

/** Bodies in Korean. */
const KOREAN_BODIES = list(
  '정부 외무성 국방성 외교부 국방부 통일부 법무부 행안부 복지부 대통령실 국정원 합참 경찰 검찰 경찰청 법원 통신 신문 방송 위원회 협회 노조 회사 대학교 시청 당국 은행 연구소 백악관 국무부',
);

const ENDINGS: Readonly<Record<string, RegExp>> = {
  zh: new RegExp(`(?:${CHINESE}|${CHINESE_BODIES})$`, 'u'),
  ja: new RegExp(`(?:氏|さん|ちゃん|くん|${JAPANESE}|${JAPANESE_BODIES})$`, 'u'),
  // A single syllable is a title only apart from the name: "하만석 씨".
  ko: new RegExp(`(?:${KOREAN}|${KOREAN_BODIES}| [씨님양군측])$`, 'u'),
};

/** People by office or trade in Chinese or Japanese, without a name. */
export const HAN_ROLE = new RegExp(`(?:${CHINESE}|${JAPANESE})$`, 'u');
/** Words for people, an office or honour, before a Chinese name. */
export const CHINESE_OFFICE = new RegExp(`^.{0,38}(?:${CHINESE})`, 'u');
/** The same behind it. */
export const CHINESE_TITLE_BEHIND = new RegExp(`(?:${CHINESE})$`, 'u');
/** What Japanese writes behind a name. */
export const JAPANESE_TITLE = new RegExp(`(?:氏|さん|${JAPANESE})$`, 'u');
/** A whole Korean word for people. */
export const KOREAN_TITLE = new RegExp(`^(?:[씨님양군]|${KOREAN})$`, 'u');

/** Arabic and Farsi words for people that tell no name, without the article. */
const ARABIC_ROLES = words(
  'رئيس رئيسة وزير وزيرة مدير مديرة أمين قائد متحدث متحدثة ناطق ناطقة مسؤول مسؤولة مسؤولون مسؤولين نائب نائبة سفير سفيرة مبعوث مستشار مستشارة محافظ عمدة عضو أستاذ أستاذة باحث باحثة خبير خبيرة محلل مشرف مشرفة مهندس مهندسة',
  'دكتور دكتورة سيد سيدة شيخ لواء عميد عقيد نقيب جنرال فريق أمير ملك قاض قاضي محام محامي محامية كاتب كاتبة ممثل ممثلة فنان فنانة لاعب مدرب طبيب طبيبة معلم معلمة صحفي صحفية صحافي طالب طالبة عامل صياد سائق تاجر مزارع زعيم مرشد',
  'والد والدة زوجة زوج ابن ابنة رجل امرأة شاب فتاة مواطن مواطنة مواطنون سكان أهالي شهود شاهد مصدر مصادر ناشط ناشطة ناشطون خبراء محللون مراقبون بعض أحد إحدى عدد منسق منسقة مؤسس مؤسسة وكيل مساعد مندوب مندوبة حاكم بابا بطريرك رسام مخرج شقيق ضابط حاج',
  'رئیس رئیس‌جمهور رئیس‌جمهوری وزیر سخنگو سخنگوی آقای خانم دکتر مهندس سردار سرلشکر حجت‌الاسلام آیت‌الله شهردار استاندار فرماندار نماینده مدیر مدیرعامل مدیرکل معاون دبیر دبیرکل فرمانده سفیر استاد کارشناس پژوهشگر سرمربی نویسنده',
);

/** Bodies, and nouns that stand between an office and a name. */
const ARABIC_BODIES = words(
  'وزارة مجلس لجنة هيئة شركة منظمة حركة حزب جماعة مركز معهد جامعة كلية قسم دائرة مكتب بلدية محافظة مدينة ولاية دولة جمهورية قوات جيش شرطة إدارة وكالة شؤون حكومة غرفة نقابة اتحاد جمعية مستشفى مدرسة بعثة وفد باسم عام بيان تقرير صحيفة قناة وسائل إعلام',
  'محكمة نيابة سلطات بنك شبكة موقع مديرية وزراء خارجية دفاع وزارت سازمان شرکت دولت دفتر کمیته مجلس شورای مرکز دانشگاه خبرگزاری روزنامه بیانیه',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** An Arabic word without its article. */
function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}

/** Whether an Arabic or Farsi word tells an office, a trade, or people. */
export function isArabicRole(word: string): boolean {
  return ARABIC_ROLES.has(bare(word));
}

/** Whether it tells a body, or what an office is of. */
export function isArabicBody(word: string): boolean {
  return ARABIC_BODIES.has(bare(word));
}

/** Characters of a description at most: longer ones hold a clause, or a name that we miss. */
const MAX_DESCRIPTION = 24;
/** Ends of Korean words that belong to a clause. */
const KOREAN_CLAUSE = /[는을를] /u;

/** Whether words describe who speaks, and name nobody. */
export function describes(subject: string, language: string): boolean {
  if (subject.length > MAX_DESCRIPTION || KOREAN_CLAUSE.test(subject)) return false;
  const first = subject.split(' ', 1)[0]!;
  // "الوكالة": which agency, the text before tells.
  if (language === 'ar' || language === 'fa')
    return isArabicRole(first) || (first !== subject && isArabicBody(first));
  return ENDINGS[language]?.test(subject) ?? false;
}
