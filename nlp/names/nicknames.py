"""Short and familiar forms of first names. Facts only, lower case: one line, one family of names.

Every name of a line may stand for every other of the same line.
"""

from __future__ import annotations

from collections import defaultdict

_FAMILIES = """
abigail abby abbie gail
abraham abe abram bram
adelaide addie adele della
adrian ade
agnes aggie nessie
albert al bert bertie
alexander alex alec al sandy sasha xander lex alejandro alessandro aleksandr aleksander
alexandra alex sandra sandy sasha lexi alexa
alfred al alf alfie fred freddie
alice allie ali
allan alan allen al
amanda mandy amy
amelia amy millie
andrew andy drew andreas andré andre andrzej
angela angie
ann anne anna annie nan nancy hannah anita
anthony tony ant antonio anton
arthur art artie
barbara barb barbie babs bobbie
bartholomew bart
beatrice bea bee trixie beatrix
benjamin ben benny benji
bernard bernie barney
bertha bert bertie
beverly bev
bradley brad
brian bryan
bridget bridie biddy
calvin cal
cameron cam
carl karl charles
carol caroline carolyn carrie carolina
catherine cathy kathy kate katie cat kay kit kitty katherine kathryn cathryn katharine trina kathleen katarina
cecilia cece celia cissy
charles charlie chuck chas chip carlos karl
charlotte lottie charlie char
chester chet
christian chris
christine christina chris tina chrissie christy kristina kristine
christopher chris kit topher kris
clarence clare
clifford cliff
clifton cliff
clinton clint
constance connie
cornelius neil corny
curtis curt
cynthia cindy cyndi
daniel danl dan danny
danielle dani
david dave davy davey
deborah debbie deb debra
delores dolores dee lola
denise denny
dennis denny den
derek derrick
dominic dom nick
donald don donnie
dorothy dot dottie dolly dora dorothea
douglas doug
dwight ike
edith edie
edmund ed eddie ned ted
edward ed eddie ned ted teddy eduardo
edwin ed eddie win
eleanor ellie nell nellie nora lenore elinor
elizabeth liz beth betty bess bessie betsy eliza libby lizzie lisa elsie elisabeth lisbeth elspeth isabel
ellen nell nellie helen
emily em emmy millie
emma em emmy
eric rick erik
ernest ernie ernesto
esther essie hester
ethel effie
eugene gene
eugenia genie
eunice eunie
evelyn evie eve
ezekiel zeke
ezra ez
florence flo flossie
frances fran frannie francie frankie
francis frank fran frankie francisco
franklin frank
frederick fred freddie freddy fritz rick frederic friedrich federico
gabriel gabe
gabrielle gabby gaby
genevieve gen ginny viv
geoffrey geoff jeff
george geo georgie jorge georg
gerald gerry jerry
geraldine gerry gerri geri
gerard gerry jerry
gertrude trudy gert gertie
gilbert gil bert
gloria glory
gordon gord gordy
grace gracie
gregory greg gregg
gustav gus
gwendolyn gwen wendy gwendoline
harold hal harry harald
harriet hattie harry
harrison harry
helen nell nellie ellie lena helena
henrietta etta hettie henny
henry hank harry hal heinrich henri henrik enrique
herbert herb bert herbie
herman herm
hilary hil
horace
howard howie ward
hubert hugh bert hub
hugh hughie hugo
ian john
ignatius iggy
irene rene
isaac ike zac
isabella bella izzy isabel isabelle
isidore izzy
israel izzy
jacob jake jack jay
jacqueline jackie
james jas jim jimmy jamie jimmie jaime
jane janie janet jenny
janet jan
jason jay
jasper
jean jeannie jeanne
jeffrey jeff geoff
jennifer jen jenny jenn
jeremiah jerry
jeremy jem jerry
jerome jerry
jessica jess jessie
joan joanie
joanne jo joanna joann
john jack johnny jon johnnie jno juan johann jean giovanni ivan
jonathan jon jonny nathan
joseph joe joey jos jose josé giuseppe josef
josephine jo josie
joshua josh
joyce joy
juan
judith judy judi
julia julie jules
julian jules
julius jules
karen kari
katrina trina
kenneth ken kenny
kevin kev
kimberly kim
laura laurie lori
laurence lawrence larry laurie lars lorenzo
lavinia vinnie
leah lee
leo leon
leonard len lenny leo leon
leroy roy lee
leslie les
lester les
lewis louis lou louie lew luis ludwig
lillian lily lil lilly
linda lindy lin
lloyd
lorraine lori rainey
louise lou lulu luisa
lucas luke
lucille lucy lou
lucinda cindy lucy
lucy lu lucia
luther
lydia
lyman
madeline maddie maddy
malcolm mal
marcus marc mark
margaret peg peggy maggie meg marge margie greta rita daisy madge margo margot marguerite margarita gretchen
maria marie mary
marian marianne mary ann
marilyn mari
marjorie marge margie
martha marty mattie patsy
martin marty
marvin marv
mary molly polly mae mamie maria marie may
mathilda matilda tilly mattie
matthew matt matty matthias
maureen mo reenie
maurice moe morris maury
maximilian max
maxine max
maxwell max
melanie mel
melissa lissa missy mel
melvin mel
mercedes mercy
mervyn merv
michael mike mick mickey mikey mitch miguel michel mikhail
michelle shelly micky
mildred millie milly
millicent millie
miriam mimi mim
mitchell mitch
montgomery monty
morton mort
moses moe mo
muhammad mohammed mohamed mohammad mo
murray
myron
nancy nan
naomi
natalie nat
natasha tasha
nathan nate nat
nathaniel nate nat nathan
neal neil neill
nelson nels
nicholas nick nicky nico nicolas klaus nikolai
nicole nicky nikki
nora norah
norman norm
octavia tavy
oliver ollie
olivia liv livvie
oscar ossie
oswald ozzie
otto
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy patty rick
paul pablo paulie
paula polly
pauline polly
penelope penny
percival percy
peter pete petey pedro pyotr
philip phil phillip pip felipe
phoebe
phyllis phyl
priscilla prissy cilla
prudence prue
quentin quinn
rachel rae shelly
ralph rafe
randall randy
randolph randy dolph
raphael rafe ralph rafael
raymond ray
rebecca becky becca
reginald reg reggie
regina gina reggie
rene
reuben rube ruben
rhoda
richard rick rich dick ricky richie ricardo
robert robt bob bobby rob robbie bert robin roberto bobbie
roberta bobbie robbie bobby
roderick rod rick
rodney rod
roger rog rodge
roland rollie rolly
ronald ron ronnie
rosalind roz ros rose rosalyn
rosalie rosie rose
rose rosie rosa
rosemary rosie rose romy
rowland rollie
rudolph rudy dolph rolf
rufus
rupert
russell russ rusty
ruth ruthie
ryan
sabrina brina
salvatore sal
samantha sam sammy
samson sam
samuel sam sammy
sandra sandy sondra
sarah sally sadie sara
scott scotty
sean shaun shawn
sebastian seb bas
seymour sy
sharon shari
shirley shirl
sidney sid sydney
silas si
silvester sylvester sly syl vester
simon si
sophia sophie
stacy stacey
stanley stan
stella
stephanie steph stevie
stephen steve steven stevie stefan esteban
stewart stuart stu stew
susan sue susie suzy suzanne susanna susannah sukie
sylvia syl
tabitha tabby
terence terry terrance
teresa terry tess tessa theresa terri tracy therese
thaddeus thad ted
theodora dora thea
theodore ted teddy theo
thomas thos tom tommy tomas
timothy tim timmy
tobias toby
tracy trace
ulysses
ursula
valentine val
valerie val
vanessa nessa
vernon vern
veronica ronnie roni vera
victor vic viktor vittorio
victoria vicky vicki tori vikki
vincent vin vince vinnie vinny vincenzo
viola vi
violet vi lettie
virgil virg
virginia ginny ginger
vivian viv
wallace wally
walter walt wally walther
wanda
warren
wayne
wendell
wesley wes
wilfred will fred wilf
wilhelmina minnie mina willa billie
willard will
william wm bill billy will willie willy liam guillermo wilhelm guillaume
winfred win fred
winifred winnie freddie win
winston win
woodrow woody
xavier javier
yolanda yoli
yvonne vonnie
zachary zach zack zak
alejandro alex ale
enrique quique rick
francisco paco pancho frank
guadalupe lupe
ignacio nacho
jesus chuy
jose pepe
manuel manny manolo manoel
mercedes meche
rafael rafa
roberto beto
xiaoming ming
giovanni gianni
giuseppe beppe
mikhail misha
dmitri dima mitya
aleksandr sasha
nikolai kolya
vladimir vova volodya vlad
sergei serge seryozha
ekaterina katya
svetlana sveta
tatiana tanya
natalia natasha
irina ira
elena lena helen
hans johannes johann
jens jorgen
ibrahim abe abraham
yusuf joseph
mariam mary
chidi chidiebere
emeka chukwuemeka
"""


def _table() -> dict[str, frozenset[str]]:
    """Name -> every name that shares a line with it, itself included."""
    table: dict[str, set[str]] = defaultdict(set)
    for line in _FAMILIES.split("\n"):
        names = line.split()
        if not names:
            continue
        head = names[0]
        for name in names:
            table[name].update({name, head})
        table[head].update(names)
    return {name: frozenset(related) for name, related in table.items()}


_RELATED = _table()


def is_first_name(word: str) -> bool:
    """Tell whether a word, in small letters and without accents, is a first name, or a short form of one, that we know."""
    return word in _RELATED


def same_person_first_name(one: str, other: str) -> bool:
    """Whether two first names (lower case, without accents) may be the same person's.

    A short form fits its full name ("bob", "robert"); two short forms fit where they share one ("bob", "rob").
    """
    if one == other:
        return True
    ones, others = _RELATED.get(one, frozenset()), _RELATED.get(other, frozenset())
    if other in ones or one in others:
        return True
    heads = {
        name
        for name in ones & others
        if one in _RELATED[name] and other in _RELATED[name] and len(name) > max(len(one), len(other)) - 1
    }
    return bool(heads) and not (_is_head(one) and _is_head(other))


def is_given_name(word: str) -> bool:
    """Whether a word (lower case) is a first name of the table, rather than a surname."""
    return word in _RELATED


_HEADS = frozenset(line.split()[0] for line in _FAMILIES.split("\n") if line.split())


def _is_head(name: str) -> bool:
    """Whether it is a full name of its own."""
    return name in _HEADS
