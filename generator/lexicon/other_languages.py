"""The commonest closed-class words of other languages in Latin letters: enough to see that a text is not English.

Compiled by hand from the articles, pronouns, prepositions and conjunctions that each language's reference grammar
lists first; words that English has too (*in*, *on*, *die*, *has*) are left out.
"""

CLOSED_CLASS = {
    "cs": "že se na je byl která který jako ale podle jeho není také jsou pro při aby už".split(),
    "da": "og af det til som ikke på der har med et blev være efter eller kan vil".split(),
    "de": "der die das und ist nicht den von mit sich des auf für ein eine dem im zu auch nach wird bei".split(),
    "es": "de la que el en y los se del las por con una su para es al lo como más".split(),
    "fi": "ja on ei että oli hän se joka mutta kun myös ovat tai sen".split(),
    "fr": "de la le et les des en un du une que est pour qui dans sur par au pas sont avec ce il".split(),
    "hu": "és az hogy egy nem volt is ezt meg csak már mint ez".split(),
    "id": "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh".split(),
    "it": "di che la il del per della una sono con non è le nel alla ha gli dei".split(),
    "nl": "de het een van en dat niet te voor met zijn op aan door ook bij naar uit".split(),
    "no": "og av det til som ikke på er har med et ble etter eller kan vil".split(),
    "pl": "że się nie na jest do przez jak po od oraz który która także był tym".split(),
    "pt": "de que não do da em um os para uma com as dos no na por mais se ao é".split(),
    "ro": "de și în la că un este nu cu pe din care pentru sunt mai".split(),
    "sv": "och att det som på är av för med till inte den har ett var från".split(),
    "tr": "ve bir bu için ile olarak da de çok olan daha sonra kadar gibi".split(),
}
