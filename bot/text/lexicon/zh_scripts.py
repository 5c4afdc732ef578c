"""Write every entry of a Chinese lexicon in simplified and in traditional characters."""

from dataclasses import fields, replace

from bot.text.lexicon.lexicon import Lexicon, phrases_of, words_of

_SIMPLIFIED = (
    "没说话吗这个们谢请问医护满难过时间号码选择项数样么还坏错让觉体验务总来对给评价经历态应该认为电发讯简删将从远离开关闭单条员听识邮烦扰乱检报药针伤疗办实点几岁亲爱爷妈儿孙婴宝婶双丧礼节头遗顾细优赞极绝级顶较够尽烂恶梦惊吓气愤疯严乐愿许权册欢随处块钱费骗诈虚伪网链测调厌讨闹热凉饿饭汤层楼门诊约"
    "迟误赶紧张压脏净风车转运输进边里后着当会学习书写读语国汉华广东粤别换记忆讲啰喽哟呗惯劲挤软强弹独称谈论终继续与于并虽尔无须产贴温蔼负责专业质标题确隐绍类临邻帮谁刚现机线联络户凭毕则际陆贰两万亿宾图恼终丑狱坑废积灵动结须复订组织统传递扫兴属敌杰岂释谅宠归驾鹤龄长辞"
    "马骂骚诉丢带断证钓鱼银镜资达卫洁参异议静飞众伦坚备师怀恳惨扬抢担拨晓术环监碍种综职脸规视训贵赖连适钟闻阅顺预频诚荐奖录义仅库获击响宁宽彻怜惭窝耻呕妇贼烧举损轻犹灭领艺庆创协谂"
)
_TRADITIONAL = (
    "沒說話嗎這個們謝請問醫護滿難過時間號碼選擇項數樣麼還壞錯讓覺體驗務總來對給評價經歷態應該認為電發訊簡刪將從遠離開關閉單條員聽識郵煩擾亂檢報藥針傷療辦實點幾歲親愛爺媽兒孫嬰寶嬸雙喪禮節頭遺顧細優讚極絕級頂較夠盡爛惡夢驚嚇氣憤瘋嚴樂願許權冊歡隨處塊錢費騙詐虛偽網鏈測調厭討鬧熱涼餓飯湯層樓門診約"
    "遲誤趕緊張壓髒淨風車轉運輸進邊裡後著當會學習書寫讀語國漢華廣東粵別換記憶講囉嘍喲唄慣勁擠軟強彈獨稱談論終繼續與於並雖爾無須產貼溫藹負責專業質標題確隱紹類臨鄰幫誰剛現機線聯絡戶憑畢則際陸貳兩萬億賓圖惱終醜獄坑廢積靈動結須復訂組織統傳遞掃興屬敵傑豈釋諒寵歸駕鶴齡長辭"
    "馬罵騷訴丟帶斷證釣魚銀鏡資達衛潔參異議靜飛眾倫堅備師懷懇慘揚搶擔撥曉術環監礙種綜職臉規視訓貴賴連適鐘聞閱順預頻誠薦獎錄義僅庫獲擊響寧寬徹憐慚窩恥嘔婦賊燒舉損輕猶滅領藝慶創協諗"
)
_TABLE = str.maketrans(_SIMPLIFIED, _TRADITIONAL)
_BACK = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
_SPOKEN = str.maketrans("系", "係")


def _variants(entry: str) -> tuple[str, ...]:
    traditional = entry.translate(_TABLE).replace("聯系", "聯繫").replace("回復", "回覆").replace("干淨", "乾淨")
    return tuple(dict.fromkeys((entry, traditional, traditional.translate(_SPOKEN), entry.translate(_BACK))))


def in_both(lexicon: Lexicon) -> Lexicon:
    """The same lexicon with every entry in simplified and in traditional characters."""
    changed: dict[str, object] = {}
    for field in fields(lexicon):
        value = getattr(lexicon, field.name)
        if field.name == "numbers":
            changed[field.name] = tuple(_words_in_both(one) for one in value)
        elif field.name.endswith(("_says", "_unless")):
            entries = phrases_of(value.replace("\\\n", ""))
            changed[field.name] = "\n".join(dict.fromkeys(one for entry in entries for one in _variants(entry)))
        elif field.name != "language" and value:
            changed[field.name] = _words_in_both(value)
    return replace(lexicon, **changed)  # type: ignore[arg-type]


def _words_in_both(value: str) -> str:
    return "|".join(dict.fromkeys(one for entry in words_of(value) for one in _variants(entry)))
