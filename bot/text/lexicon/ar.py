"""What patients write in Arabic, standard and spoken, when they answer, stop, ask or say who they are."""

from bot.text.lexicon import ar_around, ar_consent, ar_degrees, ar_outranking, ar_ratings, ar_tones
from bot.text.lexicon.lexicon import Lexicon

LEXICON = Lexicon(
    language="ar",
    numbers=ar_ratings.NUMBERS,
    number_marks=ar_ratings.NUMBER_MARKS,
    good=ar_ratings.GOOD,
    excellent=ar_ratings.EXCELLENT,
    bad=ar_ratings.BAD,
    terrible=ar_ratings.TERRIBLE,
    very=ar_degrees.VERY,
    quite=ar_degrees.QUITE,
    nots=ar_degrees.NOTS,
    at_all=ar_degrees.AT_ALL,
    neither=ar_degrees.NEITHER,
    dont_know=ar_degrees.DONT_KNOW,
    frames=ar_around.FRAMES,
    polite=ar_around.POLITE,
    greetings=ar_around.GREETINGS,
    joins=ar_around.JOINS,
    praise=ar_tones.PRAISE,
    blame=ar_tones.BLAME,
    yes=ar_consent.YES,
    no=ar_consent.NO,
    stop=(
        """متبعتليش تاني|متبعتوش تاني|متبعتوليش تاني|ما تبعتوليش تاني|ماتبعتوش|ماتبعتوليش|ماتبعتليش|ما تبعتوش تاني|ما تبعتولي|ما تبعتولي شي|لا تبعتولي|لا تبعتو|لا تبعثولي|لا تبعثون|لا ترسلون|
        لا ترسلون لي|لا ترسلولي|لا تدزون|لا تدزولي|لا تدز|لا تطرشون|لا تطرشولي|لا تطرشون لي|ما عاد تبعتولي|ما عاد تبعتو|معاد تبعتولي|حاج تبعتو|حاج تبعتولي|حاجتكن رسائل|بطلوا تبعتوا|
        بطلوا تبعتولي|بطلوا رسايل|بطل تبعت|بطلو|بطلوا|كافي رسائل|كافي مسجات|بسكم رسائل|بسكم مسجات|بس مسجات|ما تصيفطوش|ماتصيفطوش|ما تصيفطوليش|ماتصيفطوليش|متصيفطوليش|ما تبعثوليش|ماتبعثوليش|
        متبعثوليش|متبعثوش|حبسوا الرسائل|حبسو|حبسوا|بركا من الرسائل|باركا|يزي من الرسائل|كفو|كفوا|وقفو|اوقفو|وقفو الرسائل|وقفوا المسجات|وقفوا الرسايل|الغو الاشتراك|الغوا اشتراكي|الغي اشتراكي|
        حذف رقمي|الغاء اشتراكي|ايقاف الاشتراك|ارجوكم توقفوا|matb3atoulish|matb3atolish|matb3toulish|mateb3atolish|mateb3atosh|matb3atoush|matb3atosh tani|ma teb3atosh|ma tb3ato|ma tb3atouli|
        la teb3atouli|la tb3atouli|la tersilo|la tersel|la tirsil|wa22fo|wa2fo|wa2efo|waqfo|waqqfo|wagfo|wa2fou|7absou|habsou|battlo|batlo|khalas ba2a|khalas rasa2el|kafi rasayel|
        bikaffi rasayel|matsiftouch|matsiftoulich|mat5atbonich|
        وقفوا هالرسايل|عدم الازعاج|لا تزعجونا|خلاص كفاية|بكفي رسائل|خلص رسائل|لا رسائل بعد الان|بلاش رسايل|شيلوا رقمي|امسحوا رقمي|احذفوا رقمي|ايقاف الخدمة|الغاء الخدمة|khalas rasayel|kefaya rasayel|
        la teb3ato|batalo rasayel|matb3atosh|متبعتوش|ما تبعتوش|متبعتوليش|ما تبعتوليش|متبعتليش|توقف|توقفوا|توقفي|اوقف|أوقف|اوقفوا|أوقفوا|قف|كفى|كفاية رسائل|بس رسائل|الغاء|إلغاء|الغاء الاشتراك|
        إلغاء الاشتراك|الغي الاشتراك|الغوا الاشتراك|ايقاف|إيقاف|ستوب|إيقاف الرسائل|اوقفوا الرسائل|أوقفوا الرسائل|اوقف الرسائل|وقف الرسائل|وقفوا الرسائل|وقفوا|لا ترسلوا|لا ترسل|لا ترسلوا لي|
        لا ترسل لي|لا تراسلوني|لا تراسلني|لا ترسلوا رسائل|لا اريد رسائل|لا أريد رسائل|لا اريد المزيد|لا مزيد من الرسائل|لا رسائل|لا مزيد|ما ابي رسائل|ما ابغى رسائل|مش عايز رسائل|ما بدي رسائل|
        لا تزعجوني|لا تزعجني|اتركوني وشأني|اتركوني|كفاية ازعاج|STOP لو سمحتم|wa2ef|waqef|tawaqaf|la tersil|stop el rasael|stop rasael|bas rasael|elgha2|tawa2af"""
    ),
    start=(
        """رجعوا ابعثولي|ارجعوا ابعثولي|ارجعو ابعتولي|رجعو الرسائل|رجعولي الرسائل|رجعوا ابعتولي رسائل|ابعثولي الرسائل من جديد|ابعثولي رسائل من جديد|ابعتوا تاني|ابعتولي تاني|ارسلولي مرة ثانية|
        فعلوا الرسائل|فعلوا الاشتراك|اشتركوني|اشتركني|
        اريد استلام الرسائل مرة ثانية|اريد الرسائل مرة اخرى|ارجعوا ابعتولي الرسائل|ارجعوا ابعثوا الرسائل|ابعتولي الرسائل من جديد|ارسلوا الرسائل مرة اخرى|ابدأ الرسائل|ابدأ الارسال|ابدأوا الارسال|ابدا من جديد|ابدؤوا|ابدأوا|ابدأ من جديد|
        ابدؤوا من جديد|استئناف|استأنف|استأنفوا|اعادة الاشتراك|إعادة الاشتراك|اشتراك|اشتركوا|ارسلوا من جديد|ارسلوا لي من جديد|ارسلوا الرسائل من جديد|أرسلوا لي الرسائل مرة اخرى|
        ارسلوا لي رسائل مرة اخرى|ارجعوا ارسلوا الرسائل|استئناف الرسائل|استأنفوا الرسائل|اعيدوا الرسائل|ابدؤوا بإرسال الرسائل من جديد|اعيدوا ارسال الرسائل|أعيدوا إرسال الرسائل|
        أعيدوا إرسال الرسائل إلي|عاودوا إرسال الرسائل|ستارت|رجعوا الرسائل|start men gdid|start tani"""
    ),
    start_says=ar_outranking.START_SAYS,
    help=(
        """منو وياي|منو ويايه|منو معي|منو معاي|منو هذا|منو هاي|منو انتو|منو انتوا|منو حضرتك|منو يدز|منو دز الرسالة|مين معاي|مين معنا|مين هاد|مين هيدا|مين ده|مين دا|مين بيبعت|مين بعت|مين عم يبعت|
        مين عم يراسلني|مين بيكلمني|مين انتوا|مين انتي|انتو مين|انتوا مين|انت مين|انتم مين|انتو منو|انت منو|شكون|شكون انتم|شكون نتوما|شكون انتوما|شكون معايا|شكون معي|شكون هذا|شكون نتا|شكون انت|
        اشكون|شنية هذه|شنو هادشي|اشنو هادشي|اشنو هذا|واش هذا|وش هذا|وش هذه|وش هالرسالة|وش ذا|ايش ذا|ايش هالرسالة|ايش هاد|ايش هادا|ايه ده|ايه الرسالة دي|ايه دا|شو هاد|شو هاي|شو هيدا|شو هيدي|
        شو هالرسالة|شو هادا|هاي شنو|هذا شنو|شنو هاي|شنو هالرسالة|شنو هذي|ايش تبون|وش تبون|وش تبغون|ايش تبغون|شتريدون|شتريدون مني|شنو تريدون|شنو تريدون مني|شو بدكم|شو بدكم مني|شو بدكن|
        شو بدكن مني|عايزين ايه|عايزين مني ايه|عاوزين ايه|عاوز ايه|ماذا تريدون|ماذا تريدون مني|ماذا تريد|اش بغيتو|اش بغيتوا|شنو بغيتو|واش بغيتو|ما فهمت الرسالة|مش فاهم الرسالة|ما فهمت هالرسالة|
        عن شو|عن ايش|عن ماذا|بخصوص ايش|بخصوص شنو|بخصوص ايه|بخصوص شو|بخصوص ماذا|على شنو|عن ايه|هذا نصب|هذا احتيال|ده نصب|نصب|احتيال|سبام|هل هذا نصب|هل انتم نصابين|هذا حقيقي|
        من اين الرسالة|من وين الرسالة|منين الرسالة|من وين هذا|من وين انتو|من وين انتم|منين انتو|انتو منين|انتم من وين|انتوا منين|من وين تتكلمون|من اي جهة|من المتحدث|من يتكلم|من يراسلني|
        من الطرف الاخر|جايبين رقمي منين|جبتوا رقمي منين|منين جبتوا رقمي|شلون جبتوا رقمي|شلون حصلتوا رقمي|كيف حصلتم على رقمي|من عطاكم رقمي|من اعطاكم رقمي|مين عطاكم رقمي|مين اداكم رقمي|shkoun|
        chkoun|chkun|shkon|achkoun|chkoun m3aya|shkoun m3aya|chkoun m3ana|chkoun nta|chkoun nti|chkoun ntoma|chkoun ntouma|chkoun ntuma|shkoun ntuma|chkoun entom|chkoun entouma|chkoun hada|
        chkoun hadou|minu|minou|mino|minnu|mnu|mnou|minu hatha|minu inta|mino hatha|mino intu|minu intu|minu wyay|mino wyay|meen m3i|meen m3ee|min m3i|min ma3i|min ma3ee|meen ma3aya|
        meen m3aya|min ma3aya|min enti|min ento|meen ento|meen ente|meen intu|meen entu|meen hada|meen hayda|meen da|meen 7adretak|min hadretak|man antom|enta meen|inta meen|inta min|ento meen|
        intu meen|entu meen|entou meen|intu mino|intu minu|shu hayda|shou hayda|shu had|shu hada|shu hay|shu haydi|sho hada|sho hay|sho had|shu badkon|shu badkun|shou badkon|shino hatha|
        shinu hatha|shnu hatha|shnu hada|chnou hada|chnowa hedha|chnia hedhi|achno hadchi|achnou hadchi|wesh hada|wach hada|wash hada|wsh hatha|wesh hatha|esh hatha|eish hada|aysh hatha|
        eih da|eh dah|eh el resala di|nasb|na9b|e7tiyal|ehtiyal|
        من وين جايبين رقمي|من وين رقمي|كيف وصلتوا لرقمي|من اين رقمي|من اي مستشفى|من أي مستشفى انتم|مساعدة|المساعدة|ساعدوني|ساعدني|اريد مساعدة|أريد مساعدة|احتاج مساعدة|النجدة|من انت|من أنت|من انتم|
        من أنتم|مين انت|مين انتم|مين انتو|مين معي|مين معايا|من هذا|من معي|مين هذا|مين|من|مين حضرتك|منو|منو انت|منو انتم|ما هذا|ما هذه الرسالة|ايش هذا|شنو هذا|هل هذا احتيال|هل هذا حقيقي|من المرسل|
        meen|min enta|meen enta|meen ma3i|man anta|who is this|ايش هذه الرسالة"""
    ),
    wrong_number=(
        """رقم مغلوط|الرقم مغلوط|الرقم مش صح|الرقم مو صح|الرقم غير صحيح|رقم غير صحيح|رقم مو صحيح|نمرة مغلوطة|غلط بالرقم|غلط في الرقم|غلط في النمرة|غلطانة|غلطانة بالرقم|غلطانين بالرقم|
        غلطانين في الرقم|غلطان في الرقم|غلطانين في النمرة|غلطان في النمرة|غلطان بالنمرة|غالطين|غالط|غالطة|غالطين بالرقم|غالطين في الرقم|غالط في الرقم|غالطين في النمرة|مغلطين|مغلطين بالرقم|مغلط|
        انت غلطان|انتم غلطانين|انتو غلطانين|انتوا غلطانين|انتو غالطين|انتو مغلطين|شكلكم غلطانين|شكلكم غلطانين بالرقم|يمكن غلطانين|غلطتوا|غلطتو|غلطتوا بالرقم|غلطتو بالرقم|غلطتوا في الرقم|
        خربطتوا بالرقم|مخربطين بالرقم|مخطئين|مخطئ|انتم مخطئون|اخطأتم|اخطأتم الرقم|مو اني|مو انا|مب انا|موب انا|مهو انا|مهوب انا|ماشي انا|موش انا|مانيش انا|لست انا|ليس انا|لست المقصود|
        مو المقصود|مش المقصود|انا مو المقصود|انا مش المقصود|شخص غلط|الشخص الغلط|الشخص غلط|الشخص الخطا|مو الشخص الصح|مش الشخص الصح|هذا مو رقمي|هذا مش رقمي|هاد مو رقمي|هاد مش رقمي|ده مش رقمي|
        دا مش رقمي|ده مش رقمه|ده مش رقمها|دي مش نمرته|دي مش نمرتها|دي مش نمرتي|هاد مو رقمه|هاد مو رقمها|هاد مو رقمو|هذا مو رقمه|هذا مو رقمها|هذا مش رقمه|هذا مش رقمها|مو رقمه|مو رقمها|مو رقمي|
        مش رقمه|مش رقمها|مش رقمي|هذا رقم شخص اخر|هذا رقم ثاني|الرقم مش ليه|الرقم مش ليها|الرقم مو الها|الرقم مو اله|لا اعرف هذا الشخص|ما اعرف هذا الشخص|ما بعرف هالشخص|معرفش الشخص ده|
        ما اعرف هالشخص|mesh ana|msh ana|mish ana|mosh ana|mo ana|mu ana|mush ana|machi ana|mouch ana|ra2em ghalat|ra2am ghalat|rakam ghalat|raqem ghalat|rqm ghalat|rakm ghalat|raqam ghalta|
        raqam khate2|raqam 5ata2|numero ghalet|numero ghalat|nemra ghalta|nimra ghalat|nimra ghalta|nemra 8alat|raqam 8alat|ra2am 8alat|ra2m 8alat|raqm 8alat|rqm 8lt|ghaltan|ghaltana|ghaltanin|
        ghaltaneen|ghaltan bel raqam|ghaltan bel nemra|ghaltanin bel raqam|ghaltanin bel ra2m|8altan|8altanin|el raqam ghalat|al raqam ghalat|el ra2m ghalat|el ra2am ghalat|
        el nemra ghalat|hada mesh ra2mi|hada mish ra2mi|hada mo raqmi|hatha mo raqmi|da mesh ra2mi|di mesh nemrti|mesh nemrti|machi nemerti|mo raqmi|mish ra2mi|
        رقم خطأ|الرقم خطأ|رقم خاطئ|الرقم خاطئ|رقم خطا|رقم غلط|الرقم غلط|هذا رقم خطأ|هذا رقم غلط|هذا الرقم خطأ|نمرة غلط|النمرة غلط|غلطان بالرقم|غلطان|غلطانين|الشخص الخطأ|شخص خطأ|لست الشخص|ليس رقمي|
        هذا ليس رقمي|مش انا|raqam ghalat|raqm ghalat|ra2m ghalat|nemra ghalat|raqam khata|wrong number"""
    ),
    stop_says=ar_outranking.STOP_SAYS,
    stop_unless=ar_outranking.STOP_UNLESS,
    wrong_number_says=ar_outranking.WRONG_NUMBER_SAYS,
    wrong_number_unless=ar_outranking.WRONG_NUMBER_UNLESS,
    never_been_says=ar_outranking.NEVER_BEEN_SAYS,
    bereavement_says=ar_outranking.BEREAVEMENT_SAYS,
    bereavement_unless=ar_outranking.BEREAVEMENT_UNLESS,
    help_says=ar_outranking.HELP_SAYS,
    carer_says=ar_outranking.CARER_SAYS,
    young_says=ar_outranking.YOUNG_SAYS,
    language_says=ar_outranking.LANGUAGE_SAYS,
    names=(
        """عربي بليز|بالعربى|عربى|لغة عربية|arabic plz|bel 3arabi|bil 3arabi|belaraby|araby|3araby|عربي|العربية|عربية|العربي|بالعربي|بالعربية|باللغة العربية|اللغة العربية|عربي لو سمحت|عربي من فضلك|
        arabic|arabi|3arabi|bil3arabi|bel3arabi|bil arabi|in arabic|arabic please"""
    ),
)
