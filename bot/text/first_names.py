"""First names that are no other English word, as people in Britain write them: to know one typed small. Data only.

Left out: names that begin ordinary sentences ("will", "mark", "grace", "may", "rob", "pat", "joy", "hope", "dawn").
"""

_NAMES = """
    susan margaret brian gerald doreen patricia sheila maureen gordon keith kevin kenneth ronald raymond stanley norman
    leonard ernest arthur albert alfred harold herbert reginald cyril percy walter wilfred fred george henry harry
    charles charlie william john james robert david michael peter paul andrew stephen steven christopher anthony
    richard thomas simon ian alan colin derek dennis douglas donald duncan malcolm trevor roger nigel graham geoffrey
    geoff stuart neil martin philip phillip matthew daniel joshua samuel benjamin adam liam ryan jason darren wayne
    gary barry terry larry tony steve dave mike andy chris pete jim joe sam ben dan matt luke callum connor ethan jacob
    mary elizabeth jean jane janet joan joanne julie julia karen linda lesley lorraine christine catherine katherine
    kathleen barbara brenda beryl betty doris dorothy edith edna eileen elaine elsie ethel evelyn florence gladys gwen
    hilda irene jacqueline jennifer jenny jessica joyce judith laura leanne louise lucy lynne marie marjorie marion
    michelle mildred moira muriel nicola nora pamela pauline phyllis rachel rebecca rita rosemary ruth samantha sandra
    sarah sharon shirley stella stephanie sylvia tracey tracy valerie vera veronica vivienne wendy winifred yvonne
    zoe emma emily charlotte chloe sophie hannah amy anna anne annie alice agnes ann carole caroline claire debbie
    deborah denise diane donna ellen fiona gillian helen hazel heather kelly kirsty lauren leah megan natalie
    mohammed muhammad mohamed ahmed ali hassan hussain ibrahim omar yusuf imran tariq khalid abdul aisha fatima
    khadija maryam zainab nadia priya anjali deepak rajesh sanjay sunita meena ravi amit arjun harpreet gurpreet
    manpreet jaspreet kuldeep agnieszka katarzyna krzysztof piotr pawel tomasz andrzej magda ewa ioana andrei mihai
    leroy winston desmond delroy marcia kwame chidi ngozi oluwaseun owen rhys gareth dylan ffion sian bronwen carys
    eamonn sean siobhan niamh patrick declan aoife hamish angus ewan morag isla
"""
FIRST_NAMES: frozenset[str] = frozenset(_NAMES.split())
