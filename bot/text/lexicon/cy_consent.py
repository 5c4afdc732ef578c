"""How Welsh patients say yes and no: data; see `lexicon.py`."""

YES = """ie|ia|iawn|oes|ydw|ydyn|ydy|do|cewch|cei|gallwch|gallwch chi|cewch wrth gwrs|wrth gwrs|wrth gwrs y cewch|
        ie plis|ie diolch|ie os gwelwch yn dda|ie cewch|ie iawn|ie wrth gwrs|iawn gen i|iawn da fi|mae hynny'n iawn|
        mae'n iawn|dim problem|siwr|siwr iawn|croeso|croeso i chi|croeso i chi wneud|oce|ok|byddai|byddwn|hoffwn|
        cytuno|dwi'n cytuno|rwy'n cytuno|yn hapus i chi|hapus i chi wneud|pam lai|yndw|yndi|cewch chi|cewch diolch|
        iep|yes|ie ie|yn bendant|bendant|ie mae hynny'n iawn|gewch|cewch siwr|cewch a chroeso|cewch tad|cei siwr|
        caiff|gewch chi|gellwch|gallwch siwr|gallwch wrth gwrs|ie cewch siwr|ie siwr|ie a chroeso|ie tad|ia tad|
        ia siwr|ia iawn|ia plis|ia cewch|ia wrth gwrs|ia dim problem|ie dim problem|sdim ots da fi|sdim ots gen i|
        dim ots gen i|dim ots da fi|dim ots|does dim ots gen i|dim gwahaniaeth|dim gwahaniaeth gen i|
        dim gwrthwynebiad|does gen i ddim gwrthwynebiad|mae hynny'n iawn gen i|mae'n iawn gen i|yn iawn|iawn diolch|
        popeth yn iawn|rhannwch|rhannwch o|defnyddiwch|defnyddiwch o|defnyddiwch e|cyhoeddwch|cewch rannu|
        cewch ddefnyddio|gallwch rannu|gallwch ddefnyddio|dw i'n cytuno|fi'n cytuno|cytuno'n llwyr|caniatad|
        rwy'n rhoi caniatad|dwi'n rhoi caniatad|ewch amdani|cer amdani|gyda phleser|efo pleser|a phleser|yn llawen|
        ocê|iawn siwr|siwr dduw|siŵr o fod|yndw tad|ydw siwr|ydw tad|ydw wrth gwrs|ie yn ddienw|yn ddienw ie|
        croeso cynnes|ie ydw|ia cewch siwr|ie cewch wrth gwrs|cewch dim problem|cewch iawn|
        iaaa|iaa|ieee|iee|ieeee|iep iep|ia ia|ia ok|ie ok|ok iawn|ok ie|ok ia|oce iawn|oce ie|oce ta|oce te|ok ta|
        iawn ta|iawn te|iawn wir|iawn gyda fi|iawn efo fi|iawn gynna i|iawn gen i wir|ie iawn da fi|ie iawn gen i|
        ie iawn gyda fi|ia iawn gen i|ie mae'n iawn|ia mae'n iawn|ma'n iawn|ma hynny'n iawn|mae hynna'n iawn|
        ma hynna'n iawn|mae hynny yn iawn|ie ma hynny'n iawn|yn iawn gen i|yn iawn da fi|yn iawn gyda fi|
        yn iawn efo fi|popeth yn iawn da fi|ydw dwi'n hapus i chi rannu|ydw dwi'n hapus i chi wneud|
        ydw dwi'n hapus|ydw dwi'n fodlon|ydw dwi'n cytuno|ydw rwy'n cytuno|ydw rwy'n hapus|ydw yn hapus|ydw hapus|
        ydw diolch|ydw iawn|ydw plis|yndw dwi'n hapus|yndw siwr|yndw wrth gwrs|dwi'n hapus i chi rannu|
        dwi'n hapus i rannu|dwi'n hapus i chi wneud|dwi'n hapus i chi neud|dwi'n hapus i chi gyhoeddi|
        dwi'n hapus i chi ddefnyddio|dwi'n hapus efo hynny|dwi'n hapus gyda hynny|dwi'n hapus|dw i'n hapus|
        dw i'n hapus i chi rannu|dw i'n hapus i rannu|rwy'n hapus|rwy'n hapus i chi rannu|rwy'n hapus i rannu|
        fi'n hapus|fi'n hapus i chi rannu|fi'n hapus i rannu|fi'n ok da hynny|fi'n iawn da hynny|hapus i rannu|
        hapus i chi rannu|hapus i gyhoeddi|hapus i chi gyhoeddi|hapus i chi ddefnyddio|hapus|yn hapus|
        hapus iawn i chi|hapus gyda hynny|hapus efo hynny|dwi'n ddigon hapus|yn ddigon hapus|
        ddigon hapus|digon hapus|dwi'n ddigon bodlon|dwi'n fodlon|dw i'n fodlon|rwy'n fodlon|fi'n fodlon|bodlon|
        yn fodlon|bodlon i chi rannu|bodlon rhannu|yn fodlon rhannu|yn fodlon i chi rannu|dwi'n cytuno i hynny|
        rwy'n cytuno i hynny|dwi'n cytuno efo hynny|cytuno i hynny|cytunaf|cewch gyhoeddi|cewch ei gyhoeddi|
        cewch ei rannu|cewch ei ddefnyddio|cewch rannu fy sylw|cewch rannu fy sylwadau|cewch gyhoeddi fy sylw|
        cewch gyhoeddi fy sylwadau|cewch ddefnyddio fy sylw|cewch ddefnyddio fy ngeiriau|cewch neud|cewch wneud|
        cewch chi wir|cewch wir|cewch plis|cei wrth gwrs|cei tad|cei iawn|gewch siwr|gewch chi siwr|
        gewch chi rannu|gewch chi gyhoeddi|gewch wrth gwrs|mi gewch|mi gewch chi|mi gewch siwr|gallwch chi rannu|
        gallwch gyhoeddi|gallwch ei rannu|gallwch ei gyhoeddi|gallwch ie|galli|gelli|wrth gwrs cewch|
        wrth gwrs gewch chi|wrth gwrs y gewch|wrth gwrs y gallwch|wrth gwrs gallwch|wrth gwrs dim problem|
        wrth gwrs ie|wrth gwrs ydw|wrth gwrs mod i|ie heb fy enw|ie heb enw|ia heb enw|ia heb fy enw|
        ie yn ddienw iawn|ia yn ddienw|ydw yn ddienw|iawn heb enw|iawn heb fy enw|cewch heb enw|cewch heb fy enw|
        cewch yn ddienw|dim problem o gwbl|dim problem gen i|dim problem da fi|dim problem efo hynny|
        dim problem gyda hynny|dim problem wir|sdim problem|sdim prob|does dim problem|does na ddim problem|
        does dim prob|dim prob|dim probs|dim probs o gwbl|dim trafferth|dim ots o gwbl|dim ots gyda fi|
        dim ots gynna i|sdim ots gyda fi|sdim ots|does dim ots|does dim ots da fi|sgenai'm ots|sgen i ddim ots|
        fawr o ots|dim gwahaniaeth da fi|dim gwrthwynebiad gen i|sdim gwrthwynebiad|pam ddim|ie pam lai|ia pam lai|
        pam lai te|pam lai wir|cariwch ymlaen|carwch mlaen|cariwch mlaen|ewch ymlaen|ewch mlaen|ewch ati|
        ewch amdani te|dos amdani|dos ymlaen|cer mlaen|mae croeso i chi|mae croeso|mae croeso i chi rannu|
        croeso i chi rannu|croeso i chi gyhoeddi|croeso i chi ddefnyddio|croeso mawr|a chroeso|ar bob cyfri|
        ar bob cyfrif|fy ateb yw ie|fy ateb i yw ie|fy ateb ydi ia|fy ateb i ydi ia|yr ateb yw ie|ateb ie|
        dwi'n deud ia|dwi'n dweud ie|dywedaf ie|mae gynnoch chi fy nghaniatad|mae gennych fy nghaniatad|
        mae gennych chi ganiatad|rhoi caniatad|rhoi fy nghaniatad|dwi'n rhoi fy nghaniatad|
        rwy'n rhoi fy nghaniatad|dwi'n caniatau|rwy'n caniatau|caniateir|caniatau|caniatad wedi ei roi|
        ie cyhoeddwch|ia cyhoeddwch|ie rhannwch|ia rhannwch|rhannwch ar bob cyfri|rhannwch wir|iawn rhannwch|
        iawn cewch|iawn cyhoeddwch|siwr ie|siwr ia|siwr wrth gwrs|siwr dduw ia|sicr|yn sicr|wrth reswm|heb os|
        heb amheuaeth|yn bendant ie|ie yn bendant|ia yn bendant|ie yn sicr|ie gyda phleser|ia efo pleser|
        gyda phob pleser|pleser|byddwn yn hapus|byddwn i'n hapus|baswn i'n hapus|byswn i'n hapus|
        mi fyswn i'n hapus|mi fyddwn i'n hapus|byddwn wrth fy modd|byswn i wrth fy modd|hoffwn i|hoffwn plis|
        licwn i|ie licwn i|ie cwl|grêt ie|do iawn|ydi iawn|ydi|
        ydi siwr|ydi mae'n iawn|ydy mae'n iawn|ydi mae hynny'n iawn|ydy mae hynny'n iawn|ydi tad"""

NO = """na|nage|naci|nac oes|nac ydw|nac ydy|nac ydyn|naddo|na chewch|na chei|na allwch|na diolch|dim diolch|
        na dim diolch|nac ydw diolch|ddim diolch|dwi ddim eisiau|dw i ddim eisiau|dydw i ddim eisiau|dwi'm isio|
        dim isio|sai moyn|sa i moyn|sai'n moyn|well gen i beidio|gwell peidio|byddai'n well gen i beidio|
        fyddai'n well gen i beidio|dim o gwbl|ddim o gwbl|dim ffiars|na na|plis na|na plis|peidiwch plis|nope|no|
        ddim yn cytuno|dwi ddim yn cytuno|dim ar unrhyw gyfrif|byth|na fyddai|fyddai ddim|dim caniatad|ddim isio|
        ddim eisiau|ddim moyn|sim isio|dim eisiau|dwi ddim isio|dwi ddim moyn|fi ddim moyn|fi ddim isie|dim isie|
        na plis peidiwch|peidiwch a rhannu|peidiwch rhannu|peidiwch a chyhoeddi|peidiwch a defnyddio|na peidiwch|
        na fasa'n well gen i beidio|fydde'n well da fi beidio|gwell gen i beidio|well da fi beidio|
        na well gen i beidio|na sori|sori na|na ddim diolch|dim caniatad gen i|dydw i ddim yn cytuno|
        dw i ddim yn cytuno|anghytuno|gwrthod|dwi'n gwrthod|rwy'n gwrthod|dim perygl|dim gobaith|dim peryg|
        na chewch wir|na chewch sori|na chaiff|cadwch o'n breifat|cadwch e'n breifat|preifat|nagoes|nagos|nag ydw|
        nac ydw sori|na dw|sa i'n moyn|sa i'n fodlon|dim y tro hwn|ddim ar hyn o bryd|ddim rwan|ddim nawr|
        na ddim o gwbl|
        naaa|naa|naaaa|nana|na na na|na dim|na dwi'm isio|na dwi ddim isio|na dwi ddim eisiau|na dw i ddim eisiau|
        na dw i ddim|na dwi ddim|na dwi'm|na dim isio|na sai moyn|na sai'n moyn|na ddim isio|na fi ddim isio|
        na fi ddim moyn|ddim isio diolch|dim isio diolch|ddim eisiau diolch|ddim moyn diolch|dwi'm isio diolch|
        dwi ddim isio i chi|dwi ddim isio i chi rannu|dwi'm isio i chi rannu|dwi ddim eisiau i chi rannu|
        dw i ddim eisiau i chi rannu|dw i ddim isio rhannu|dwi ddim isio rhannu|dwi'm isio rhannu|ddim isio rhannu|
        dwi ddim isio neb weld|dwi ddim yn fodlon|dwi ddim yn fodlon i chi rannu|dw i ddim yn fodlon|
        dydw i ddim yn fodlon|dwi'm yn fodlon|ddim yn fodlon|sai'n fodlon|sai'n fodlon i chi rannu|
        fi ddim yn fodlon|nid wyf yn fodlon|dwi ddim yn hapus i chi rannu|dwi ddim yn hapus i rannu|
        dwi'm yn hapus i chi rannu|dwi'm yn hapus i neud hynny|dwi ddim yn hapus i wneud hynny|
        dwi ddim yn hapus i neud hynny|dw i ddim yn hapus i chi rannu|ddim yn hapus i rannu|
        ddim yn hapus i chi rannu|dwi ddim yn hapus|dwi'm yn hapus|ddim yn hapus|sai'n hapus|sai'n hapus i rannu|
        fi ddim yn hapus i rannu|nid wyf yn hapus|nid wyf yn cytuno|dwi'm yn cytuno|sai'n cytuno|fi ddim yn cytuno|
        smo fi moyn|smo fi'n moyn|smo fi isie|so fi moyn|so fi'n moyn|well gen i ddim|gwell gen i ddim|
        well da fi ddim|sa well gen i beidio|sa'n well gen i beidio|byddai'n well da fi beidio|
        bydde'n well da fi beidio|fyse'n well gen i beidio|fasa well gen i beidio|faswn i'm isio|
        gwell gyda fi beidio|well gyda fi beidio|gwell i beidio|well peidio|gwell peidio diolch|dwi am beidio|
        dw i am beidio|beidio|gwell gen i gadw fo'n breifat|well gen i gadw fo'n breifat|
        gwell gen i gadw e'n breifat|gwell gen i ei gadw'n breifat|mae'n breifat|mae o'n breifat|mae e'n breifat|
        ma'n breifat|mae'n bersonol|mae o'n bersonol|mae e'n bersonol|ma'n bersonol|personol|rhy bersonol|
        cyfrinachol|mae'n gyfrinachol|rhyngon ni|cadwch yn breifat|cadwch o i chi'ch hunain|i chi yn unig|
        dim i'w gyhoeddi|ddim i'w gyhoeddi|dim i'w rannu|ddim i'w rannu|fy ateb yw na|fy ateb i yw na|
        fy ateb ydi na|fy ateb i ydi na|yr ateb yw na|yr ateb ydi na|dwi'n deud na|dwi'n dweud na|dywedaf na|
        ddim heddiw|dim heddiw|ddim tro ma|na ddim y tro yma|ddim y tro yma|ddim y tro hwn|na ddim rwan|
        na ddim nawr|dim ffordd|dim ffordd o gwbl|dim siawns|dim siawns mul|dim tsians|dim gobaith caneri|
        ddim rili|na ddim rili|dim rili|na nid fi|na wir|na wir i chi|na diolch wir|na ddim wir|
        na mae'n iawn diolch|na sim isio|nac ydw wir|nac ydw dim diolch|nac ydw ddim|nag w|nagw|na'dw|nadw diolch|
        nac ydw dwi ddim|na chewch ddim|na chewch diolch|chewch chi ddim|chewch ddim|chei di ddim|gewch chi ddim|
        na chewch chi|na allwch chi|allwch chi ddim|cewch chi ddim|peidiwch a'i rannu|peidiwch a'i gyhoeddi|
        peidiwch ei rannu|peidiwch cyhoeddi|peidiwch a'i ddefnyddio|na peidiwch plis|na paid|paid a rhannu|
        byth bythoedd|na byth|byth byth|ddim ar boen fy mywyd|ddim dros fy nghrogi|dim diolch yn fawr|
        ddim diolch yn fawr|dim thanks|na thanks|na ta|dim ta|sori dim diolch|sori ddim diolch|
        mae'n ddrwg gen i na|na mae'n ddrwg gen i|dim fy nghaniatad|heb ganiatad|dwi ddim yn rhoi caniatad|
        dw i ddim yn rhoi caniatad|sai'n rhoi caniatad|dwi ddim yn caniatau|dwi'n gwrthwynebu|rwy'n gwrthwynebu|
        na fyddwn|na faswn|na fyswn|na hoffwn|na licwn i|byddwn i ddim|faswn i ddim|fyswn i ddim"""
