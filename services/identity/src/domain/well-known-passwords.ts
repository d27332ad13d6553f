/**
 * The words and keyboard walks that guessed passwords are made of, French and international: lower case, without accents.
 * Compiled for this project from the themes of public lists of leaked passwords; « Soleil2026! » is `soleil` with what people
 * add to it, which `isWellKnown` takes off. One word a blank, in alphabetical order.
 */
export const WELL_KNOWN_WORDS: ReadonlySet<string> = new Set(
  `
0123 01234 012345 0123456 01234567 012345678 0123456789 01234567890 0987 09876 098765 0987654 09876543 098765432
0987654321 09876543210 098765432109 0987654321098 09876543210987 098765432109876 0987654321098765 09876543210987654
098765432109876543 0987654321098765432 09876543210987654321 102030 1098 10987 109876 1098765 10987654 109876543
1098765432 10987654321 111222 112233 121212 123321 1234 12345 123456 1234567 12345678 123456789 1234567890 12345678901
123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 12345678901234567 123456789012345678
1234567890123456789 12345678901234567890 1234azer 123abc 123azerty 123soleil 131313 147258369 159753 1a2z 1a2z3 1a2z3e
1a2z3e4 1a2z3e4r 1a2z3e4r5 1a2z3e4r5t 1azerty 1q2w 1q2w3 1q2w3e 1q2w3e4 1q2w3e4r 1q2w3e4r5 1q2w3e4r5t 1q2w3e4r5t6
1q2w3e4r5t6y 1qaz2wsx 1w2e 1w2e3 1w2e3r 1w2e3r4 1w2e3r4t 1w2e3r4t5 1w2e3r4t5y 1w2e3r4t5y6 1z2e 1z2e3 1z2e3r 1z2e3r4
1z2e3r4t 1z2e3r4t5 1z2e3r4t5y 1z2e3r4t5y6 2109 21098 210987 2109876 21098765 210987654 2109876543 21098765432
210987654321 2345 23456 234567 2345678 23456789 234567890 2345678901 23456789012 234567890123 2345678901234
23456789012345 234567890123456 2345678901234567 23456789012345678 234567890123456789 2345678901234567890 2e3r 2e3r4
2e3r4t 2e3r4t5 2e3r4t5y 2e3r4t5y6 2w1q 2w3e 2w3e4 2w3e4r 2w3e4r5 2w3e4r5t 2w3e4r5t6 2w3e4r5t6y 2z1a 2z3e 2z3e4 2z3e4r
2z3e4r5 2z3e4r5t 3210 32109 321098 3210987 32109876 321098765 3210987654 32109876543 321098765432 3210987654321 3456
34567 345678 3456789 34567890 345678901 3456789012 34567890123 345678901234 3456789012345 34567890123456
345678901234567 3456789012345678 34567890123456789 345678901234567890 3e2w 3e2w1 3e2w1q 3e2z 3e2z1 3e2z1a 3e4r 3e4r5
3e4r5t 3e4r5t6 3e4r5t6y 3r4t 3r4t5 3r4t5y 3r4t5y6 3w2q 3w2q1 3z2a 3z2a1 4321 43210 432109 4321098 43210987 432109876
4321098765 43210987654 432109876543 4321098765432 43210987654321 4567 45678 456789 4567890 45678901 456789012
4567890123 45678901234 456789012345 4567890123456 45678901234567 456789012345678 4567890123456789 45678901234567890
4e3w 4e3w2 4e3w2q 4e3w2q1 4e3z 4e3z2 4e3z2a 4e3z2a1 4r3e 4r3e2 4r3e2w 4r3e2w1 4r3e2w1q 4r3e2z 4r3e2z1 4r3e2z1a 4r5t
4r5t6 4r5t6y 4t5y 4t5y6 5432 54321 543210 5432109 54321098 543210987 5432109876 54321098765 543210987654 5432109876543
54321098765432 543210987654321 5678 56789 567890 5678901 56789012 567890123 5678901234 56789012345 567890123456
5678901234567 56789012345678 567890123456789 5678901234567890 5r4e 5r4e3 5r4e3w 5r4e3w2 5r4e3w2q 5r4e3w2q1 5r4e3z
5r4e3z2 5r4e3z2a 5r4e3z2a1 5t4r 5t4r3 5t4r3e 5t4r3e2 5t4r3e2w 5t4r3e2w1 5t4r3e2w1q 5t4r3e2z 5t4r3e2z1 5t4r3e2z1a 5t6y
6543 65432 654321 6543210 65432109 654321098 6543210987 65432109876 654321098765 6543210987654 65432109876543
654321098765432 6543210987654321 6789 67890 678901 6789012 67890123 678901234 6789012345 67890123456 678901234567
6789012345678 67890123456789 678901234567890 6t5r 6t5r4 6t5r4e 6t5r4e3 6t5r4e3w 6t5r4e3w2 6t5r4e3w2q 6t5r4e3w2q1 6y5t
6y5t4 6y5t4r 6y5t4r3 6y5t4r3e 6y5t4r3e2 6y5t4r3e2w 6y5t4r3e2w1 6y5t4r3e2w1q 6y5t4r3e2z 6y5t4r3e2z1 6y5t4r3e2z1a
741852963 7654 76543 765432 7654321 76543210 765432109 7654321098 76543210987 765432109876 7654321098765
76543210987654 765432109876543 7654321098765432 76543210987654321 7890 78901 789012 7890123 78901234 789012345
7890123456 78901234567 789012345678 7890123456789 78901234567890 789456123 8765 87654 876543 8765432 87654321
876543210 8765432109 87654321098 876543210987 8765432109876 87654321098765 876543210987654 8765432109876543
87654321098765432 876543210987654321 8901 89012 890123 8901234 89012345 890123456 8901234567 89012345678 890123456789
8901234567890 9012 90123 901234 9012345 90123456 901234567 9012345678 90123456789 901234567890 9876 98765 987654
9876543 98765432 987654321 9876543210 98765432109 987654321098 9876543210987 98765432109876 987654321098765
9876543210987654 98765432109876543 987654321098765432 9876543210987654321 a1b2c3d4 a1z2 a1z2e a1z2e3 a1z2e3r a1z2e3r4
a1z2e3r4t a1z2e3r4t5 a1z2e3r4t5y a1z2e3r4t5y6 a2z3 a2z3e a2z3e4 a2z3e4r a2z3e4r5 a2z3e4r5t aa123456 aaaaaa abc123
abcabc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abcdefghijklm abcdefghijklmn
abcdefghijklmno abcdefghijklmnop abcdefghijklmnopq abcdefghijklmnopqr abcdefghijklmnopqrs abcdefghijklmnopqrst abricot
acces access adam admin adminadmin administrateur administrator adrien africa agathe agnes ahmed aicha alain alejandro
alessandro alexandra alexandre alice alicia allezlesbleus allezlom alsace always amanda amandine america amina amine
amour ananas andre andrea andreas andrew android angel angelique angels anna anne anthony antoine antonio anything
aout apple april aqwz aqwzs aqwzsx aqwzsxe aqwzsxed aqwzsxedc argent arnaud arsenal arthur asdf asdfg asdfgh asdfghj
asdfghjk asdfghjkl ashley audi audrey august aurelie aurelien austin automne autumn avion avril axel azeazeaze azeq
azeqs azeqsd azeqsdw azeqsdwx azeqsdwxc azer azer1234 azert azerty azerty123 azertyazerty azertyu azertyui azertyuio
azertyuiop azws azwsx azwsxe azwsxed azwsxedc baby babyboy babygirl baguette bailey banana banane baptiste barcelona
baseball basket basketball bastien bateau batman beatles bebe bebete benjamin bernard bibi bienvenue bilal biscuit
bisou bisous black blackberry blanc bleu blink182 blue bmw bonheur bonjour bordeaux brazil bretagne brigitte brother
brown bruno bureau buster butterfly bvcx bvcxw bvcxz caca cahier calin calinou camaro camembert camille camion canada
canaille canard candy cantine caramel carlos caroline cartable catherine cdex cdexs cdexsw cdexswz cdexswza cdexswzaq
cdexsz cdexszw cdexszwq cdexszwqa cecile cedric celine cerise certification champion champions change changeme charlie
charlotte chat chaton cheese chelsea cheri cherie cherry cheval chevalier chevaux chien china chiot chipie chloe
chocolat chocolate chouchou choupette choupinou christian christine cindy citroen citron claire clara classe claude
clavier clement clio cochon coco cocotte coeur college competences compte computer connard connexion cookie cookies
coquelicot coralie corinne corse corvette coucou courage cowboys crevette croissant cvbn cvbnm cxwd cxwds cxwdsq
cxwdsqe cxwdsqez cxwdsqeza cyril daddy dallas damien dance dancer daniel daniela dauphin david december decembre
default delphine denis dexs dexsw dexswz dexswza dexswzaq dexsz dexszw dexszwq dexszwqa dfgh dfghj dfghjk dfghjkl
dfghjklm diamond didier diego dimanche dominique doudou doudoune dragon dragonball drums dsqe dsqez dsqeza dwxc dylan
e2w1 e2w1q e2z1 e2z1a e3r4 e3r4t e3r4t5 e3r4t5y e3r4t5y6 e3w2 e3w2q e3w2q1 e3z2 e3z2a e3z2a1 e4r5 e4r5t e4r5t6 e4r5t6y
ecole ecran egalite eleve eleves elisa elise elodie emilie eminem emma encule england enzo eqsd eqsdw eqsdwx eqsdwxc
equitation eric erty ertyu ertyui ertyuio ertyuiop ertz ertzu ertzui ertzuio ertzuiop erwan espoir ethan etoile europe
eva evaluation everything exsw exswz exswza exswzaq exsz exszw exszwq exszwqa fabien fabrice facebook famille family
fantome father fatima fdsa fdsq february ferrari fevrier fghj fghjk fghjkl fghjklm fleur florence florian flower
football foret forever fortnite fraise framboise france francesca francisco franck francois francoise fraternite
frederic freedom friday friend friends frodon fromage fuck gabriel gaelle gaetan gamer gaming gandalf gateau george
georges gerard germany gfds gfdsa gfdsq ghjk ghjkl ghjklm gilles ginger giovanni giulia giuseppe gmail goku golden
google grandma green gregory grenoble gribouille griezmann guadeloupe guest guillaume guitar hammer handball hannah
hans happiness happy harley harrypotter heather helene hello helloworld henri hermione hgfd hgfds hgfdsa hgfdsq hiver
hjkl hjklm hockey hogwarts honda honey hotmail hugo hunter identifiant iloveyou ines informatique instagram internet
invite iphone ireland iris isabelle italy iuyt iuytr iuytre iuytrew iuytrewq iuytrez iuytreza iuzt iuztr iuztre
iuztrew iuztrewq jackson jacqueline jacques jade january janvier japan jardin jasmin jaune jean jeanne jedi jennifer
jeremy jerome jessica jetadore jetaime jeudi jhgf jhgfd jhgfds jhgfdsa jhgfdsq jklm joel johnny jonathan jordan jose
joshua juan juillet juin juju jules julie julien juliette july june jurgen justin justine juventus karim karima kevin
khadija kiki kiko killer killian kjhg kjhgf kjhgfd kjhgfds kjhgfdsa kjhgfdsq laetitia lapin lapinou laura laurent
lavande lea legend leila leo letmein liberte licorne lille lina linkedin linux lion liverpool lkjh lkjhg lkjhgf
lkjhgfd lkjhgfds lkjhgfdsa lkjhgfdsq login loic lola lolo london lorenzo louis louise loulotte loulou loup love lovely
loveme lover lovers luc lucas lucia lucie lucky ludovic luffy luigi luis lumiere lundi lycee lyon madrid maelys maggie
magic magie magique maison maitresse maman mamie manchester mangue manon marc marcel march marco mardi margaux
marguerite maria marie mario marion mars marseille martin martina martine martinique master mathieu mathilde mathis
matrix matteo matthew matthieu maxence maxime may mbappe megane mehdi melanie mer mercedes merci mercredi merde merlin
messi metallica mexico michael michel michelle mickael miguel mila mimi mimosa minecraft minette minou mlkj mlkjh
mlkjhg mlkjhgf mlkjhgfd mlkjhgfds mlkjhgfdsq mnbv mnbvc mnbvcx mnbvcxz mobilemail mohamed mommy momo mon monamour
moncoeur monday monika monique monkey montagne montpellier morgane motdepasse motdepasse1 mother moto mouton music
musique mustang mystere mystery nabil nadia nana nantes naruto natation nathalie nathan nature nbvc nbvcx nbvcxw
nbvcxz network newyork neymar nice nicolas nicole nina ninja nintendo nirvana nissan noah noemie noir noisette nokia
nono normandie nothing nougat nounours nour november novembre numerique nutella ocean oceane october octobre oiuy
oiuyt oiuytr oiuytre oiuytrew oiuytrewq oiuytrez oiuytreza oiuz oiuzt oiuztr oiuztre oiuztrew oiuztrewq olivier
olympique onepiece orange ordinateur ours oursin ouvrir p4ssword panthere papa papillon papy paris pascal pass passion
passport passw0rd passwd password patricia patrick paul paula pauline peace peaches pedro pepper peter petitcoeur
petra peugeot philippe phoenix pierre pikachu pipi pirate piscine pistache pix pixpix plage player playstation poiu
poiuy poiuyt poiuytr poiuytre poiuytrew poiuytrewq poiuytrez poiuytreza poiuz poiuzt poiuztr poiuztre poiuztrew
poiuztrewq pokemon pomme poney porsche portable poulet poupee poupette poussin praline prince princess princesse
printemps prof professeur prout provence psg puce pucette pupuce purple putain q1w2 q1w2e q1w2e3 q1w2e3r q1w2e3r4
q1w2e3r4t q1w2e3r4t5 q1w2e3r4t5y q1w2e3r4t5y6 q2w3 q2w3e q2w3e4 q2w3e4r q2w3e4r5 q2w3e4r5t q2w3e4r5t6 q2w3e4r5t6y qazw
qazws qazwsx qazwsxe qazwsxed qazwsxedc qeza qsdf qsdf1234 qsdfg qsdfgh qsdfghj qsdfghjk qsdfghjkl qsdfghjklm qsdw
qsdwx qsdwxc quentin qwe123 qweqweqwe qwer qwert qwerty qwerty123 qwertyqwerty qwertyu qwertyui qwertyuio qwertyuiop
qwertz qwertzu qwertzui qwertzuio qwertzuiop qwzs qwzsx qwzsxe qwzsxed qwzsxedc r3e2 r3e2w r3e2w1 r3e2w1q r3e2z r3e2z1
r3e2z1a r4e3 r4e3w r4e3w2 r4e3w2q r4e3w2q1 r4e3z r4e3z2 r4e3z2a r4e3z2a1 r4t5 r4t5y r4t5y6 r5t6 r5t6y rachid rainbow
ranger raphael rayan realmadrid recreation red reglisse reine remi remy renault rene rennes reunion rewq reza riviere
robert roberto roblox rockstar roger roi romain romane ronaldo ronan root rose rouge rtyu rtyui rtyuio rtyuiop rtzu
rtzui rtzuio rtzuiop rugby russia sabine sabrina sacha salma salope salut salutation samedi samir samira samsung
samuel samurai sandrine sarah sasuke saturday school scotland sdfg sdfgh sdfghj sdfghjk sdfghjkl sdfghjklm sdwx sdwxc
sebastien secret secrete september septembre serge server session severine shadow silver simon sister skywalker
slipknot smile snapchat snoopy soccer sofia sofiane soleil someone something sonia sonic sophie sorciere sourire
souris spain spiderman spring sqez sqeza starwars stefan stephanie steven strasbourg student stylo summer sunday
sunshine superman suzuki sweetie swza swzaq sxed sxedc sylvie system szwq szwqa t4r3 t4r3e t4r3e2 t4r3e2w t4r3e2w1
t4r3e2w1q t4r3e2z t4r3e2z1 t4r3e2z1a t5r4 t5r4e t5r4e3 t5r4e3w t5r4e3w2 t5r4e3w2q t5r4e3w2q1 t5r4e3z t5r4e3z2
t5r4e3z2a t5r4e3z2a1 t5y6 tata taylor teacher telephone tendresse tennis test tester testtest theo thierry thomas
thunder thursday tigger tigre tiktok titi titou titoune tom tonton tony toor tortue toto toujours toulouse tournesol
toyota travail trew trewq trez treza tristan trustno1 tuesday tulipe turkey twingo twitter tyui tyuio tyuiop tzui
tzuio tzuiop ubuntu uiop university user utilisateur uytr uytre uytrew uytrewq uytrez uytreza uztr uztre uztrew
uztrewq vacances vache vador valentin valerie vampire vanessa vanille vbnm vcxw vcxz vendredi veronica veronique vert
victoire victor vincent violet violette virginie voiture w2e3 w2e3r w2e3r4 w2e3r4t w2e3r4t5 w2e3r4t5y w2e3r4t5y6 w2q1
w3e4 w3e4r w3e4r5 w3e4r5t w3e4r5t6 w3e4r5t6y warrior wdsq wdsqe wdsqez wdsqeza wednesday welcome wert werty wertyu
wertyui wertyuio wertyuiop wertz wertzu wertzui wertzuio wertzuiop whatever white william windows winner winter wizard
wolfgang world wsxe wsxed wsxedc wxcv wxcv1234 wxcvb wxcvbn wzaq wzsx wzsxe wzsxed wzsxedc xavier xbox xcvb xcvbn
xcvbnm xedc xswz xswza xswzaq xszw xszwq xszwqa xwds xwdsq xwdsqe xwdsqez xwdsqeza y5t4 y5t4r y5t4r3 y5t4r3e y5t4r3e2
y5t4r3e2w y5t4r3e2w1 y5t4r3e2w1q y5t4r3e2z y5t4r3e2z1 y5t4r3e2z1a y6t5 y6t5r y6t5r4 y6t5r4e y6t5r4e3 y6t5r4e3w
y6t5r4e3w2 y6t5r4e3w2q y6t5r4e3w2q1 yahoo yamaha yankees yann yasmine yassine yellow youssef youtube ytre ytrew ytrewq
ytrez ytreza yuio yuiop yves z2a1 z2e3 z2e3r z2e3r4 z2e3r4t z2e3r4t5 z2e3r4t5y z2e3r4t5y6 z3e4 z3e4r z3e4r5 z3e4r5t
zaq12wsx zaqxsw zelda zeqs zeqsd zeqsdw zeqsdwx zeqsdwxc zert zerty zertyu zertyui zertyuio zertyuiop zidane zizi zoe
zouzou zsxe zsxed zsxedc ztre ztrew ztrewq zuio zuiop zwqa zwsx zwsxe zwsxed zwsxedc zxcv zxcvb zxcvbn zxcvbnm zyxw
zyxwv zyxwvu zyxwvut zyxwvuts zyxwvutsr zyxwvutsrq zyxwvutsrqp zyxwvutsrqpo zyxwvutsrqpon zyxwvutsrqponm
zyxwvutsrqponml zyxwvutsrqponmlk zyxwvutsrqponmlkj zyxwvutsrqponmlkji zyxwvutsrqponmlkjih zyxwvutsrqponmlkjihg
`
    .trim()
    .split(/\s+/),
);
