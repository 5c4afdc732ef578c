"""Praise and blame in Portuguese comments: data; see `lexicon.py`."""

PRAISE = """simpatico|simpatica|simpaticos|simpaticas|simpatia|amavel|amaveis|atencioso|atenciosa|atenciosos|
        atenciosas|carinhoso|carinhosa|carinhosos|carinhosas|carinho|profissional|profissionais|profissionalismo|
        prestavel|prestaveis|gentil|gentis|gentileza|paciente comigo|compreensivo|compreensiva|compreensivos|limpo|
        limpa|limpeza|rapido|rapida|rapidos|eficiente|eficientes|eficaz|recomendo|agradecido|agradecida|agradecidos|
        anjos|humanos|humano|humanidade|educado|educados|respeitosos|cuidadosos|cuidadosa|seguro|segura|parabens|
        cinco estrelas|dedicados|dedicacao|competentes|competente|acolhedor|acolhedores|queridos|queridas|os melhores|
        prestativos|prestativo|prestativa|educada|educadas|dedicada|pacientes comigo|uns anjos|anjo|herois|
        super recomendo|recomendo a todos|maravilhoso|maravilhosa|maravilhosos|fantasticos|fantastico|fantastica|
        excelente|excelentes|incriveis|incrivel|otimos|otimo|otima|impecavel|impecaveis|espetacular|perfeito|perfeita|
        rapidez|grato|grata|gratidao|bem tratado|bem tratada|bem atendido|bem atendida|salvaram me|
        salvaram a minha vida|nota 10|acolhedora|sempre disponiveis|nada a apontar|sem reclamacoes|adorei|o melhor|
        a melhor|
        gostei muito|amorosos|amorosa|amoroso|meigo|meiga|meigas|dedicado|dedicadas|atenta|atento|atentos|atentas|
        incansavel|incansaveis|excecional|excecionais|excepcional|excepcionais|optimo|optima|optimos|optimas|
        otimas|maravilhosas|fantasticas|perfeitos|perfeitas|espetaculares|espectaculares|espectacular|humana|
        humanas|bondosos|bondosa|bondade|amei|respeitosa|respeitosas|respeitoso|educado comigo|limpissimo|
        bem tratados|bem atendidos|bem cuidada|bem cuidado|acolhedoras|carinho e atencao|salvou me a vida|
        salvaram me a vida|como uma rainha|como um rei|como familia|amaveis e"""

BLAME = """vergonha|vergonhoso|vergonhosa|nojo|nojento|sujo|suja|sujidade|imundo|imunda|mal educado|mal educada|
        mal educados|malcriado|malcriada|malcriados|rude|rudes|grosseiro|grosseira|grosseiros|antipatico|antipatica|
        antipaticos|arrogante|arrogantes|arrogancia|incompetente|incompetentes|incompetencia|negligencia|negligente|
        negligentes|indiferenca|ignorado|ignorada|ignorados|ignoraram|falta de respeito|desrespeito|inaceitavel|
        inadmissivel|desumano|desumanos|abandono|abandonado|abandonada|caos|caotico|maus tratos|pouco profissional|
        pouco profissionais|o pior|a pior|pesadelo|desprezo|estupidos|estupida|descaso|pessimo|pessima|pessimos|
        horrivel|terrivel|uma vergonha|nunca mais|nunca mais volto|nao recomendo|nao volto|nao recomendo a ninguem|
        desumana|desrespeitado|desrespeitada|falta de humanidade|falta de educacao|maleducados|grossos|grossa|
        ignoraram me|gritaram|gritou comigo|gritaram comigo|humilhada|humilhado|humilhacao|maltratado|maltratada|
        maltrataram|sujeira|nojenta|fedor|baratas|desorganizacao|desorganizado|desorganizados|mentiram|mentirosos|
        inferno|merda|porcaria|lixo|lamentavel|deploravel|revoltado|revoltada|revoltante|indignado|indignada|chorei|
        piores|pior|despreparados|ma vontade|desleixo|insensiveis|
        imundos|imundas|sujos|sujas|antipaticas|grosseria|grosseiras|malcriadas|mal educadas|desprezado|desprezada|
        desprezaram me|desprezaram|horroroso|horrorosa|horrorosos|horriveis|terriveis|pessimas|ninguem me ajudou|
        ninguem ajudou|mal tratado|mal tratada|mal tratados|mal atendido|mal atendida|mal atendidos|vergonhosos|
        vergonhosas|desumanas|ridiculo|ridicula|cruel|crueis|crueldade|racista|racistas|racismo|destratado|
        destratada|destrataram|xingaram|xingou|bagunca|nojentos|nojentas|estupido|estupidas|brutos|bruta|palhacada|
        escandalo|desastre|miseria|como um cao|como um animal|indigno|indigna"""
