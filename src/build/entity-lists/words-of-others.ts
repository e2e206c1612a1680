const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Towns, folded, that other languages write as words (nouns of German, first words of sentences) or that are family names there. */
export const WORDS_OF_OTHERS = words(`
siegen hof zug essen lage halle waren weiden singen worms brake norden wedel brand bergen haar rain regen lauf leer werder zell
wangen kamen baden stade buchen male marken marche soest herten hemer greven
plaisir tours lens sens nancy nice cannes orange mer vannes grasse saintes dole roche auch laval vienne bron die rennes-les-bains
como pace prato fano massa crema cento vittoria scala rho vasto lecco carpi terni
leon merida ponce reus salt rubi rosario paz victoria granada soledad esperanza libertad merced concepcion trinidad cruz progreso
independencia salto salta delicias colon pilar mercedes dolores moreno moron florida ciudad corrientes bello florencia palmira
natal serra campos barra santos salvador vitoria patos palmas franca americana marilia assis lins leme contagem luz canoas gravata
cabo concordia cascavel lages olinda
ede oss goes best pila wola most ordu van batman mus bolu soma of kars rize batu pati pare bima baki kota malang padang ende bara
bukan medan serang palu roman deva moss salo lund man bo ho wa sig tala mila save bata kara aba iwo saki moro bela obra una mau
ueda ota ono noda sano sakai mori honda okazaki matsumoto miyazaki yamaguchi nagano iwata shimada ueno handa kuroda oyama hino
komaki toda kawaguchi sakata shibata koga miura ishikawa fukuyama takayama seto tanabe yao ikeda takeda toyoda uji ube fuji
whitehouse
`);
