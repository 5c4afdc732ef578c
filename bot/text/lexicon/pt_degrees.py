"""Words of degree, of not, between and not knowing in Portuguese: data; see `lexicon.py`."""

VERY = """muito|mt|mto|muitissimo|mesmo|realmente|extremamente|super|tao|bastante|incrivelmente|totalmente|
        absolutamente|verdadeiramente|deveras|imenso|demasiado|muito muito|bem mais|mui|sinceramente|mtu|muitoo|muiot|
        muto|muinto|mtt|hiper|mega|ultra|imensamente|bue|bwe|pra caramba|para caramba|pra caralho|pra xuxu|
        completamente|profundamente|simplesmente|excessivamente|altamente|assaz|total|totais|absoluta|absoluto|
        msm|mesmo muito|muito mesmo|d mais"""

QUITE = """bastante|razoavelmente|um pouco|relativamente|meio|algo|quase|geralmente|minimamente|um bocado|no geral|
        em geral|de certa forma"""

NOTS = """nao|nao foi|nao e|nao esteve|nao era|nunca|nao muito|nao tao|nada|nao me|nao esta|nem|nao foram|
        nao propriamente|n foi|nao la muito|nao foi la muito|nao foi muito|nao estava|nao estou|nao fiquei|nao fui|
        nao me senti|pouco|longe de|jamais|nao tem sido|nao eram|nao achei|nao tive|nao assim tao|nao e la muito|n|
        nao sao|nao ficou|nao sai|nao fomos|nao estive|n e|n esta|n gostei de|nao me pareceu|nao diria|
        nao diria que foi|nao acho que foi|nao acho que tenha sido|nao achei que foi|nao foi assim tao|nao foi tao"""

AT_ALL = """de todo|nada|de maneira nenhuma|nem um pouco|de modo algum|absolutamente nada|nada mesmo|mesmo nada|
        de forma alguma|absolutamente|nadinha"""

NEITHER = """nem boa nem ma|nem bom nem mau|nem bem nem mal|nem bons nem maus|nem ma nem boa|nem mau nem bom|
        nem mal nem bem|nem bom nem ruim|nem boa nem ruim|nem uma coisa nem outra|assim assim|mais ou menos|razoavel|
        razoaveis|regular|normal|normalzinho|mediano|mediana|medio|media|mediocre|neutro|neutra|neutral|aceitavel|
        aceitaveis|suficiente|satisfaz|toleravel|nem sim nem nao|passavel|meio termo|nada de especial|
        nem peixe nem carne|meia meia|menos mau|cinquenta cinquenta|nem por isso|vai andando|suficiente menos|
        indiferente|nem ruim nem bom|nem otimo nem ruim|nem otimo nem pessimo|nem muito bom nem muito mau|
        nao foi nem bom nem mau|nao foi bom nem mau|nao e bom nem mau|nem carne nem peixe|nem quente nem frio|
        nem la nem ca|nem um nem outro|nem uma nem outra|assim e assim|assim ou assado|assim assado|vai indo|
        vai se indo|da pro gasto|da para o gasto|na media|regularzinho|normais|comum|tanto faz|meio a meio|no meio|
        mais para o meio|metade metade|50 50|50 por cento|podia ser pior|podia ter sido pior|podia ser melhor e pior|
        mais coisa menos coisa|mais ou menos bom|+ ou -|menos mal|satisfaz pouco|so so|nada de mais|nada demais|
        sem grande entusiasmo|altos e baixos|com altos e baixos|coisas boas e mas|teve coisas boas e mas|morno|
        ok mas nada de especial|nem 8 nem 80|nem oito nem oitenta|indefinido|padrao|standard|meh|
        nem fu nem fa|vai se andando|la vai indo|la se vai andando|deu pro gasto|deu para o gasto|
        podia ser melhor mas tambem podia ser pior|podia ser melhor mas podia ser pior|
        podia ser melhor podia ser pior|podia ser melhor ou pior|podia ser pior podia ser melhor|na normalidade|
        correu tudo na normalidade|dentro da normalidade|dentro do normal|nem isto nem aquilo|
        nao foi nem boa nem ma|nem muito bom nem muito ruim|nem boa nem mal|nem bom nem mal|nem bem nem mau|
        nem gostei nem deixei de gostar|nao gostei nem desgostei|nem gostei nem desgostei|meio la meio ca|
        medianamente|razoavelzinho|razoavelzinha|nem tanto ao mar nem tanto a terra|nem otimo nem mau|
        nem mau nem otimo|nao foi bom nem ruim|nao foi bom nem foi mau|mais ou menos assim|maomenos|mais o menos|
        + ou menos|mais ou -|50 por 50|nem positivo nem negativo|nem boa nem pessima|
        nem satisfeito nem insatisfeito|nem satisfeita nem insatisfeita|nem contente nem descontente"""

DONT_KNOW = """nao sei|nsei|n sei|nao sei bem|nao sei dizer|nao faco ideia|sem ideia|nao tenho ideia|
        nao tenho a certeza|nao tenho certeza|dificil dizer|e dificil dizer|dificil de dizer|nao me lembro|nao lembro|
        nao posso dizer|sem opiniao|nao tenho opiniao|nao sabe|ns|nao saberia dizer|quem sabe|sei la|
        nao consigo dizer|nao consigo avaliar|nao sei responder|nao sei avaliar|ainda nao sei|faco la ideia|nem sei|
        nao sei ao certo|nao sei mesmo|eu nao sei|nao sei nao|sei nao|sei nem|nem sei dizer|nao sei o que dizer|
        nao sei que dizer|nao sei o que responder|nao sei ainda|ja nao sei|nao faco a minima|nao faco a minima ideia|
        nao tenho a minima ideia|nao tenho a menor ideia|nao faco a menor ideia|nenhuma ideia|
        nao tenho opiniao formada|nao opino|prefiro nao opinar|nao posso avaliar|nao consigo responder|
        nao saberia responder|dificil de avaliar|dificil de responder|e dificil de dizer|dificil responder|
        sem certeza|nao estou certo|nao estou certa|nao me recordo|nao lembro de nada|nao me lembro de nada|esqueci|
        esqueci me|estava a dormir|sabe deus|so deus sabe|deus sabe|sei la eu|ns nr|ns/nr|nao c|naum sei|num sei|
        nao sab|nao se aplica|indeciso|indecisa|sem comentarios|passo|tenho duvidas|na duvida|
        nao sei bem dizer|nao sei dizer bem|nao faco ideia nenhuma|nao faco nenhuma ideia|nao tenho nenhuma ideia|
        nao tenho ideia nenhuma|nao me recordo de nada|nao lembro direito|nao me lembro bem|nao lembro bem|
        n faco ideia|n tenho ideia|n me lembro|n lembro|n sei bem|n sei mesmo|eu la sei|eu sei la|sei la bem|
        nao sei nada|nao tenho como avaliar|nao tenho como saber|nao tenho como dizer|nao da pra saber|
        nao da para dizer|nao da pra dizer|nao da pra avaliar|nao da para avaliar|e cedo para dizer|
        ainda e cedo para dizer|cedo demais para dizer|nao sei opinar|nao sei classificar|nao sei qual|
        nao sei qual escolher|nao sei quanto dar|nao sei que nota dar|nao sei o que por|nao sei o que escolher|
        sei la o que dizer|nao sei explicar|nao tenho resposta|nao me ocorre nada|nao estou seguro|
        nao estou segura|to na duvida|estou na duvida|nao sabemos|num faco ideia|nao sei lhe dizer|
        nao lhe sei dizer|nao sei te dizer|
        n faco a minima|n faco a minima ideia|n tenho a minima ideia|n tenho opiniao|n sei o que dizer|
        n consigo dizer"""
