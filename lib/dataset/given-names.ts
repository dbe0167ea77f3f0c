/**
 * Common given names. Two uses: a surname after a given name that is not its owner's names somebody else (Daniil Medvedev),
 * and a given name is neither a cue word nor a misspelt name (Colin is not Volin).
 */
const LATIN = `
aaron abdul abdullah abigail abraham adam adele adrian agnes ahmed aidan aileen ainsley aisha alain alan albert alberto alec alejandro aleksandr aleksander
aleksandra aleksei aleksey alena alessandro alex alexa alexander alexandra alexandre alexei alexey alexis alfonso alfred ali alice
alicia alina alison alla allen alyona amanda amber amelia amir amy ana anastasia anatol anatole anatoli anatoly andre andrea andreas
andrei andres andrew andrey andriy andy angel angela angelina angus anita ann anna anne annette annie anthony anton antoine antonio april
arkady arnold arsen artem arthur artur artyom arvind ashley astrid audrey august austin ava barbara barry bart ben benedict
benjamin bernard bernie beth betty bill billy blake bob bobby bogdan boris brad bradley brandon brenda brendan brent brett brian bridget
bruce bruno bryan caleb calvin cameron carl carla carlo carlos carmen carol caroline catherine cathy cecilia cedric chad charles
charlie charlotte chelsea chloe chris christian christina christine christopher cindy claire clara clare clark claude claudia
clement clive cody colin connor conor constantine corey craig cristina crystal curtis cynthia cyril daisy dale damian damien dan dana
daniel daniela daniele daniil danila danny daria darren darya dave david dawn dean debbie deborah debra declan denis denise
dennis derek desmond dexter diana diane diego dieter dima dimitar dimitri dimitry dina dirk dmitri dmitriy dmitrii dmitry dominic
don donald donna dora doris dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar edith edmund eduard eduardo edward edwin eileen ekaterina elaine
eleanor elena eli elias elijah elisa elisabeth elise elizabeth ella ellen elliot elliott elsa elvira emil emilia emily emma emmanuel
enrique eric erica erik erika ernest erwin ethan eugene eva evan evelyn evgenia evgeni evgeniy evgenii evgeny ezra fabio faina
fatima fedor felicity felipe felix fernando filip fiona florence floyd fran frances francesca francesco francis francisco
francois frank franklin franz fred freddie frederic frederick friedrich fyodor gabriel gabriela gareth garry gary gavin geoff geoffrey george georges
georgia georgy gerald gerard gerhard german gina gleb glen glenn gloria gordon grace graeme graham grant greg gregory gregor grigori grigory
guillaume gus gustav guy hannah hans harold harriet harris harrison harry harvey hassan heather hector heidi helen helena henri henrik henry
herbert herman hilary holly howard hugh hugo hussein ian ibrahim igor ilia ilya imran ingrid inna ira irene irina iris irma isaac
isabel isabella isaiah ivan jack jackie jackson jacob jacqueline jacques jade jaime jake jakob james jamie jan jana jane janet janice
jared jasmine jason jasper javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna
joanne joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan judith
judy julia julian juliana julie juliet julien julius justin kaitlyn kamil karen karim karin karina karl karla kate katerina katharine katherine
kathleen kathryn kathy katie katya kay keira keith kelly ken kenneth kevin khalid kim kimberly kira kirill kirk kirsten klaus konstantin
kristen kristin kristina kurt kyle lara larisa larissa larry laura lauren laurence laurent lawrence leah lee leila len lena leo leon leonard
leonardo leonid leonie leonora leopold lesley leslie lev lewis liam lidia lidiya lila lily linda lindsay lindsey lionel lisa liudmila liz
lloyd logan lois lola lorenzo lorraine louis louise luc luca lucas lucia lucy luis luisa lukas luke lydia lyudmila lynn lynne mackenzie madeleine madison
magnus maksim malcolm manfred manuel marat marc marcel marcello marcin marco marcos marcus margaret margarita maria marian marianne marie marija marina
mario marion marjorie mark marko markus marlon marsha marta martha martin marvin mary maryam mateo mathew mathieu mats matt matteo matthew matthias maureen
maurice max maxim maxime maximilian maxwell maya megan mehmet mel melanie melissa mercedes mia michael michal michel michele michelle mick miguel mihail mikael mike
mikhail mikhael mila milan mildred miles milos mimi miranda miriam mitchell mohamed mohammad mohammed moira molly monica monika morgan moses muhammad muriel murray mustafa
myra myron nadezhda nadia nancy naomi natalia natalie nataliya natalya natasha nathan nathaniel neal ned neil nelson nicholas nick nicola nicolas
nicole nigel nika nikita niko nikola nikolai nikolaj nikolas nikolay nils nina noah noel nora norma norman octavia oksana olaf oleg oleksandr oleksiy olga oliver olivia olivier
omar oscar otto owen pablo paolo pamela pascal pat patricia patrick paul paula paulo pauline pavel pavlo pedro peggy penelope penny percy perry pete peter petr petra
phil philip philippe phillip phoebe pierre piotr polina preston priscilla prokhor pyotr quentin rachel rafael raheem ralph ramon ramzan randy raphael rashid raul ravi ray raymond
rebecca regina reginald rene rex ricardo richard rick ricky rita rob robert roberta roberto robin rod roderick rodney rodrigo roger roland roman ron ronald ronnie rory rosa rosalind
rose rosemary ross roxana roxanne roy ruben rudolf rupert ruslan russell rustam ruth ryan sabina sabine sabrina said salim sally salvador sam samantha samir samuel sandra sandy
sara sarah sasha saul scott sean sebastian semyon serge sergei sergej sergey sergio seth shane shannon sharon shaun shawn sheila shelley sherry sheryl shirley sidney siegfried sigrid silvia simon simone sofia
sonia sonya sophia sophie spencer stacey stacy stan stanislav stanislaw stanley stefan stefano stella stepan steph stephan stephanie stephen steve steven stewart stuart sue summer
susan susanna susanne suzanne svetlana sven sviatoslav svyatoslav sydney sylvia sylvie tamara tania tanya tara tariq tatiana tatyana taylor ted teresa terence terry thea theo theodore
theresa thomas tiffany tiger tim timofey timothy timur tina tobias toby todd tom tomas tommy toni tony tracey tracy travis trevor tristan troy tyler tyrone ulf ulrich ursula vadim valentin
valentina valeria valerie valeriy valery vanessa vasily vasiliy vasyl venus vera vernon veronica veronika victor victoria viktor viktoria viktoriya vince vincent viola violet violetta virginia vitali vitaliy vitaly
vivian vlad vladimir vladislav volodymyr vyacheslav wade wallace walter wanda warren wayne wendy werner wesley wilfred wilhelm will willem william willie wim winston wolfgang xavier
yakov yan yana yanis yaroslav yegor yekaterina yelena yevgenia yevgeni yevgeniy yevgeny yolanda yulia yuliya yuri yuriy yury yusuf yves yvonne zach zachary zara zhanna zinaida zoe zoya zuzana
`;

const CYRILLIC = `
август адам адель адольф александр александра алексей алена алина алиса алиса алла альберт альберт альбина альфред анастасия анатолий ангелина андрей анжела анжелика анна антон антонина
аркадий арсен арсений артём артемий артур аслан ахмат ахмед беатрис бекхан билл богдан борис борислав боб брайан вадим валентин валентина валерий валерия варвара василий василиса вениамин вера вероника виктор
виктория виталий влад владимир владислав владлена всеволод вячеслав габриэль галина гарри гарик генрих геннадий георгий герман глеб гордей григорий давид дамир даниил данила даниэль даниэла дарья дарина демьян денис джейкоб джеймс
джек джеральд джессика джим джо джозеф джон джонатан джордж джулия диана дина дмитрий дональд донна евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида зоя ибрагим иван игнат игорь изабелла илона
илья инга инесса инна иннокентий иосиф ирина исаак камилла карина карл каролина карлос кевин кейт ким кира кирилл клара кристина ксения константин лариса леон леонард леонид лидия лилия лина лиана лолита лора луиза лука людмила
магомед макар макс максим марат маргарита марина мария марк марта мартин марьям матвей маша мигель милана милена мирослав михаил моника мустафа мэри надежда назар наиля наталия наталья наташа нелли никита николай ника нина
оксана олег олеся ольга оскар отто павел патрик пётр платон полина прохор рамзан рауль рафаэль рашид регина ренат рената рим рината римма роберт родион роза роман ростислав рубен рудольф руслан рустам рустем савва савелий сара саша светлана
святослав себастьян семён серафима серж сергей симон софия софья станислав степан стивен стив сюзанна таисия тамара тарас татьяна теодор терри тигран тимофей тимур том томас ульяна фатима фарид фёдор фидель филипп франсуа фрэнк хуан чарльз
шамиль эдвард эдгар эдуард элеонора элизабет элла эльвира эльдар эмиль эмма энтони эрик эрнест юлиан юлия юрий яков ян яна янина ярослав лев льва павла петра
павлик вова миша коля петя лёша ваня гриша костя юра серёжа витя жора стёпа федя паша даша катя таня ира галя настя ксюша
алёша боря славик стас
`;

const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u).filter(Boolean));

const latin = nameSet(LATIN);

/** A Russian given name without the ending of its case: Даниил, Даниила, Даниилом → даниил; Юлия, Юлии → юл. */
const caselessStem = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?:ием|ией|ии|ий|ия|ию|ия|ом|ем|ей|ой|а|я|у|ю|е|ы|и|й|ь)$/u, '');

/** Алексей loses more than its cases do: Алексе-я, Алексе-ем. */
const stemsOf = (name: string): string[] =>
  name.endsWith('ей') ? [caselessStem(name), name.slice(0, -1)] : [caselessStem(name)];

const cyrillic = new Set([...nameSet(CYRILLIC)].flatMap(stemsOf));

/** Whether a word is a common given name, in Latin or Cyrillic letters, in any Russian case or with an English possessive. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s$/u, '');
  return latin.has(lower) || (/\p{Script=Cyrillic}/u.test(lower) && cyrillic.has(caselessStem(lower)));
}

/** Whether a word is a Russian patronymic (Владимирович, Сергеевны, Aleksandrovich), in any case. */
export const isPatronymic = (word: string): boolean =>
  /^\p{Lu}\p{L}+(?:[оеё]вич|[иоеё]вн|ичн|ьич)\p{L}{0,3}$/u.test(word) ||
  /^\p{Lu}[a-z]+(?:[oe]vich|[oe]vna|ichna|[iy]ich)$/u.test(word);
