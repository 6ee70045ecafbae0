/** What a medicine is, apart from who makes it. */
export interface Staple {
  readonly name: string;
  readonly isPrescription: boolean;
  readonly control: string;
  /** First day of the control class, where it is younger than the product. */
  readonly controlFrom: string | null;
  readonly registrationGroup: string | null;
  readonly isSoldInShops: boolean;
}

type Options = Partial<Omit<Staple, 'name'>>;

/** The medicines that matter to supervision, most sold first. */
export const STAPLES: readonly Staple[] = [
  ...withOptions({ registrationGroup: 'ANTIPYRETIC' }, [
    '布洛芬缓释胶囊',
    '对乙酰氨基酚片',
    '小儿布洛芬栓',
    '小儿对乙酰氨基酚片',
    '阿司匹林泡腾片',
    '氨咖黄敏胶囊',
  ]),
  ...withOptions({ registrationGroup: 'COUGH' }, [
    '复方鲜竹沥液',
    '强力枇杷露',
    '急支糖浆',
    '氨溴索口服溶液',
  ]),
  ...withOptions({ registrationGroup: 'ANTIVIRAL' }, ['连花清瘟胶囊', '板蓝根颗粒']),
  ...withOptions({ registrationGroup: 'ANTIVIRAL', isPrescription: true }, ['奥司他韦']),
  ...withOptions({ registrationGroup: 'ANTIBIOTIC', isPrescription: true }, [
    '阿莫西林胶囊',
    '头孢克肟分散片',
    '罗红霉素胶囊',
    '左氧氟沙星片',
  ]),
  ...withOptions({ control: 'EPHEDRINE_COMPOUND', registrationGroup: 'CONTROLLED' }, [
    '复方盐酸伪麻黄碱缓释胶囊',
    '氨酚伪麻美芬片',
    '氨麻苯美片',
    '美扑伪麻片',
  ]),
  ...withOptions({ control: 'EPHEDRINE_COMPOUND', registrationGroup: 'CONTROLLED' }, [
    '小儿复方麻黄碱桔梗糖浆',
  ]),
  ...withOptions(
    { control: 'LIQUORICE_COMPOUND', registrationGroup: 'CONTROLLED', isPrescription: true },
    ['复方甘草片'],
  ),
  ...withOptions(
    {
      control: 'PSYCHOTROPIC_2',
      controlFrom: '2024-07-01',
      registrationGroup: 'CONTROLLED',
      isPrescription: true,
    },
    ['氢溴酸右美沙芬片', '复方地芬诺酯片'],
  ),
  ...withOptions(
    { control: 'CODEINE_COMPOUND', registrationGroup: 'CONTROLLED', isPrescription: true },
    ['复方磷酸可待因口服溶液'],
  ),
  ...withOptions(
    { control: 'PSYCHOTROPIC_2', registrationGroup: 'CONTROLLED', isPrescription: true },
    ['地西泮片', '艾司唑仑片', '佐匹克隆片'],
  ),
  ...withOptions({ control: 'PSYCHOTROPIC_1', isPrescription: true, isSoldInShops: false }, [
    '盐酸哌甲酯缓释片',
  ]),
  ...withOptions({ control: 'NARCOTIC', isPrescription: true, isSoldInShops: false }, [
    '枸橼酸芬太尼注射液',
    '硫酸吗啡缓释片',
  ]),
  ...withOptions({ control: 'BLOOD', isPrescription: true, isSoldInShops: false }, [
    '人血白蛋白注射液',
  ]),
  ...withOptions({}, ['维生素C片', '健胃消食片', '蒙脱石散', '碘伏消毒液', '创可贴膏']),
  ...withOptions({ isPrescription: true }, [
    '二甲双胍缓释片',
    '氨氯地平片',
    '阿托伐他汀钙片',
    '缬沙坦胶囊',
    '阿卡波糖片',
  ]),
];

/** Vaccines given in the city, of the programme first. */
export const VACCINES: readonly Staple[] = withOptions(
  { control: 'VACCINE', isPrescription: true, isSoldInShops: false },
  [
    '重组乙型肝炎疫苗',
    '吸附无细胞百白破联合疫苗',
    '麻腮风联合减毒活疫苗',
    '流感病毒裂解疫苗',
    'A群C群脑膜炎球菌多糖结合疫苗',
    '脊髓灰质炎灭活疫苗',
    '水痘减毒活疫苗',
    '甲型肝炎减毒活疫苗',
    '乙型脑炎减毒活疫苗',
    '23价肺炎球菌多糖疫苗',
    '人用狂犬病疫苗',
    '带状疱疹疫苗',
  ],
);

function withOptions(options: Options, names: readonly string[]): Staple[] {
  return names.map((name) => ({
    name,
    isPrescription: false,
    control: 'NONE',
    controlFrom: null,
    registrationGroup: null,
    isSoldInShops: true,
    ...options,
  }));
}
