#include "reading/mentions/name_vocabulary.hpp"

#include "text/word_set.hpp"

namespace dateline {
namespace {

constexpr auto titles = word_set(
    "mr", "mrs", "ms", "miss", "dr", "gen", "general", "lt", "col", "colonel", "maj", "major", "capt",
    "captain", "sgt", "sergeant", "cpl", "corporal", "pvt", "private", "adm", "admiral", "cmdr", "commander",
    "officer", "detective", "president", "premier", "chancellor", "minister", "secretary", "sen", "senator",
    "rep", "representative", "gov", "governor", "mayor", "judge", "justice", "sheriff", "chief", "king",
    "queen", "prince", "princess", "sir", "lord", "lady", "dame", "pope", "bishop", "archbishop", "cardinal",
    "rev", "reverend", "father", "sister", "brother", "imam", "sheikh", "ayatollah", "rabbi", "prof",
    "professor", "coach", "ambassador", "director", "chairman", "chairwoman", "spokesman", "spokeswoman",
    "spokesperson", "congressman", "congresswoman", "councilman", "councilwoman", "councillor", "alderman",
    "attorney", "lawyer", "actor", "actress", "singer", "author", "editor", "reporter", "pres", "sec", "atty",
    "deputy", "trooper", "inspector", "constable", "superintendent", "st", "saint", "uncle", "aunt",
    "quarterback", "forward", "pitcher", "guard", "defender", "midfielder", "striker", "goalkeeper",
    "citizen", "comrade", "prosecutor", "marshal", "baron", "count", "duke", "emperor", "sultan", "emir",
    "principal", "owner", "manager");

constexpr auto speech_verbs =
    word_set("said", "says", "say", "told", "added", "adds", "asked", "announced", "warned", "warns", "vowed",
             "vows", "insisted", "insists", "claimed", "claims", "denied", "denies", "accused", "accuses",
             "argued", "stated", "explained", "replied", "tweeted", "wrote", "noted", "recalled", "agreed",
             "believes", "believed", "wants", "wanted", "thinks", "thought", "hopes", "testified", "admitted",
             "concluded", "suggested", "urged", "urges", "demanded", "demands", "condemned", "condemns",
             "pledged", "threatened", "acknowledged", "complained");

constexpr auto organisation_heads = word_set(
    "university", "college", "school", "schools", "academy", "institute", "hospital", "clinic", "church",
    "post", "times", "news", "herald", "globe", "mail", "guardian", "examiner", "inquirer", "courier",
    "dispatch", "tribune", "gazette", "journal", "star", "sun", "chronicle", "press", "observer", "telegraph",
    "magazine", "radio", "television", "tv", "network", "united", "council", "corps", "guard", "guards",
    "department", "union", "police", "fc", "bank", "airlines", "airways", "air", "company", "corporation",
    "corp", "inc", "co", "ltd", "llc", "group", "association", "society", "club", "league", "committee",
    "commission", "party", "court", "board", "bureau", "agency", "authority", "foundation", "museum",
    "library", "theatre", "theater", "hotel", "orchestra", "symphony", "festival", "army", "navy", "force",
    "forces", "brigade", "battalion", "regiment", "division", "ministry", "congress", "parliament", "senate",
    "assembly", "house", "federation", "organization", "organisation", "office", "center", "centre",
    "chamber", "trust", "fund", "exchange", "stock", "tech", "state", "yankees", "mets", "cowboys", "bulls",
    "lakers", "bears", "giants", "jets", "eagles", "patriots", "dolphins", "tigers", "lions", "rangers",
    "kings", "raiders", "steelers", "redskins", "packers", "vikings", "bulldogs", "wildcats", "cup", "open",
    "marathon", "treaty", "accord", "agreement", "conference", "declaration", "tea", "district", "fire",
    "city", "high", "elementary", "middle", "public", "community", "medical", "memorial", "national",
    "regional", "technical", "transit", "housing", "health", "water", "power", "electric", "financial",
    "life", "insurance", "brewing", "patrol", "fleet", "squadron", "advertiser", "advocate", "argus", "bee",
    "bulletin", "echo", "monitor", "register", "sentinel");

/// Second words of teams: those of the four North American leagues (2026) and of British, Irish and
/// Australian clubs. Words that also name what stands in a town ("Heat", "Wild", "Sun") are left out.
constexpr auto team_names = word_set(
    "49ers", "76ers", "albion", "angels", "argonauts", "astros", "athletics", "avalanche", "bengals",
    "blackhawks", "braves", "brewers", "broncos", "browns", "bruins", "buccaneers", "bucks", "canadiens",
    "canucks", "cavaliers", "celtics", "chargers", "chiefs", "clippers", "colts", "cubs", "devils",
    "diamondbacks", "dodgers", "ducks", "falcons", "flyers", "glory", "grizzlies", "hawks", "hornets",
    "hotspur", "hurricanes", "islanders", "jaguars", "knicks", "kraken", "magpies", "mariners", "marlins",
    "mavericks", "nationals", "nuggets", "oilers", "orioles", "pacers", "padres", "panthers", "pelicans",
    "penguins", "phillies", "pirates", "pistons", "predators", "raptors", "ravens", "roosters", "rovers",
    "royals", "sabres", "saints", "seahawks", "sharks", "sox", "spurs", "suns", "swans", "texans",
    "timberwolves", "titans", "wanderers", "warriors", "wizards");

constexpr auto place_heads = word_set(
    "county", "parish", "township", "borough", "province", "governorate", "prefecture", "oblast", "district",
    "river", "lake", "sea", "ocean", "bay", "gulf", "strait", "creek", "island", "islands", "peninsula",
    "valley", "mountain", "mountains", "hill", "hills", "desert", "beach", "airport", "base", "village",
    "city", "heights", "springs", "falls", "canyon", "park", "region", "territory", "coast", "delta",
    "plateau", "airbase", "airfield", "harbor", "harbour", "cape", "forest");

constexpr auto place_descriptions =
    word_set("province", "provinces", "governorate", "region", "state", "city", "town", "village", "county",
             "district", "area", "suburb", "neighborhood", "neighbourhood", "airport", "airbase", "airfield",
             "base", "bases", "port", "border", "coast", "river", "island", "peninsula", "valley",
             "mountains", "desert", "capital", "municipality", "prefecture", "resident", "residents",
             "native", "metropolitan", "downtown", "camp", "township", "parish");

constexpr auto place_prepositions =
    word_set("in", "near", "outside", "around", "across", "throughout", "into", "within", "inside", "toward",
             "towards", "via", "northwest", "northeast", "southwest", "southeast", "north", "south", "east",
             "west", "downtown", "northern", "southern", "eastern", "western", "central", "greater", "nearby",
             "neighboring", "neighbouring", "northeastern", "northwestern", "southeastern", "southwestern",
             "occupied", "visiting", "leaving");

constexpr auto other_prepositions =
    word_set("from", "to", "of", "at", "for", "on", "over", "through", "between", "with", "by", "against",
             "and", "or", "than", "between", "along", "off");

constexpr auto name_particles =
    word_set("of", "the", "de", "del", "della", "di", "da", "do", "dos", "das", "la", "le", "les", "los",
             "las", "el", "al", "and", "on", "upon", "under", "in", "by", "sur", "sous", "en", "et", "y", "e",
             "i", "am", "an", "der", "den", "bei", "van", "aan", "ul", "bin", "du", "des", "lez", "nad", "na",
             "pri", "o", "es", "ez", "esh", "ash", "az", "ed", "er");

constexpr auto calendar_words =
    word_set("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
             "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
             "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
             "mon", "tue", "wed", "thu", "fri", "sat", "christmas", "easter", "ramadan", "thanksgiving");

constexpr auto compass_words =
    word_set("north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast",
             "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern",
             "southwestern", "central", "upper", "lower", "greater", "downtown", "inner", "outer");

constexpr auto roads =
    word_set("street", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive", "lane", "highway", "hwy",
             "parkway", "pkwy", "st", "route", "rte", "freeway", "turnpike", "terrace", "plaza");

constexpr auto arabic_articles = word_set("ain", "al", "ayn", "ein", "el");

constexpr auto armed_groups =
    word_set("hamas", "fatah", "hezbollah", "hizbollah", "hizbullah", "al shabab", "al shabaab", "shabab",
             "shabaab", "taliban", "boko haram", "isis", "isil", "daesh", "al qaeda", "al qaida", "janjaweed",
             "farc", "houthis", "pkk", "ypg");

constexpr auto institutions = word_set("eu", "european union", "kremlin", "nato", "pentagon",
                                       "state department", "un", "united nations", "white house");

constexpr auto ship_prefixes = word_set("uss", "usns", "hms", "hmas", "hmcs", "hmnzs", "ins", "rms", "mv",
                                        "ss", "ms", "mt", "rfs", "uscgc", "usat", "rrs");

constexpr auto club_prefixes =
    word_set("ac", "as", "afc", "atletico", "borussia", "club", "cska", "deportivo", "dinamo", "dynamo", "fc",
             "hapoel", "hertha", "inter", "lokomotiv", "maccabi", "olympique", "racing", "radio", "real",
             "spartak", "sporting", "torpedo", "zenit");

constexpr auto illnesses = word_set("virus", "viruses", "disease", "fever", "flu", "encephalitis", "measles",
                                    "syndrome", "strain", "variant");

/// Words of closed classes (Quirk et al. 1985, chapters 9, 13 and 14): prepositions and conjunctions.
constexpr auto clause_openers = word_set(
    "about", "above", "according", "across", "after", "against", "along", "although", "amid", "among", "and",
    "around", "as", "at", "because", "before", "behind", "below", "beside", "between", "beyond", "but", "by",
    "despite", "during", "except", "for", "from", "if", "in", "inside", "into", "like", "near", "nor", "of",
    "off", "on", "once", "or", "out", "outside", "over", "past", "since", "so", "than", "though", "through",
    "throughout", "to", "toward", "towards", "under", "unless", "unlike", "until", "up", "via", "when",
    "where", "whether", "while", "with", "within", "without", "yet");

constexpr auto venues =
    word_set("arena", "stadium", "square", "bridge", "tower", "palace", "castle", "station", "hall", "mall",
             "marathon", "terminal", "underground", "metro", "subway", "cathedral", "mosque", "temple",
             "gate", "zone", "prison", "cemetery", "market", "zoo", "war", "crossing", "tunnel", "dam",
             "embassy", "consulate", "plant", "refinery");

}  // namespace

bool is_title(std::string_view word) {
    return titles.contains(word);
}
bool is_speech_verb(std::string_view word) {
    return speech_verbs.contains(word);
}
bool is_organisation_head(std::string_view word) {
    return organisation_heads.contains(word);
}
bool is_team_name(std::string_view word) {
    return team_names.contains(word);
}
bool is_place_head(std::string_view word) {
    return place_heads.contains(word);
}
bool is_place_description(std::string_view word) {
    return place_descriptions.contains(word);
}
bool is_place_preposition(std::string_view word) {
    return place_prepositions.contains(word);
}
bool is_other_preposition(std::string_view word) {
    return other_prepositions.contains(word);
}
bool is_name_particle(std::string_view word) {
    return name_particles.contains(word);
}
bool is_calendar_word(std::string_view word) {
    return calendar_words.contains(word);
}
bool is_compass_word(std::string_view word) {
    return compass_words.contains(word);
}

bool is_institution(std::string_view name) {
    return institutions.contains(name);
}
bool is_armed_group(std::string_view name) {
    return armed_groups.contains(name);
}
bool has_arabic_article(std::string_view name) {
    const std::size_t space = name.find(' ');
    return space != std::string_view::npos && arabic_articles.contains(name.substr(0, space));
}

bool is_ship_prefix(std::string_view word) {
    return ship_prefixes.contains(word);
}
bool is_illness(std::string_view word) {
    return illnesses.contains(word);
}
bool is_club_prefix(std::string_view word) {
    return club_prefixes.contains(word);
}
bool is_venue(std::string_view word) {
    return venues.contains(word);
}

bool opens_clauses(std::string_view word) {
    return clause_openers.contains(word);
}
bool is_road(std::string_view word) {
    return roads.contains(word);
}

}  // namespace dateline
