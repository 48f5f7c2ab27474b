package gouji.district;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A fault for every rule on years, publication, the roster, areas and batches, each in a report of its own. */
public final class Faults {
    static final List<String> AREAS = List.of("青石镇人民政府", "柳河镇人民政府", "白沙镇人民政府", "黄岭镇人民政府");

    private static final String LICENCES = "disclosure/licences/decisions";
    private static final String NORMATIVE = "disclosure/normative/";
    private static final String CARRIED_OUT = "applications/carriedOut/natural";
    private static final String RECEIVED = "applications/received/natural";
    private static final String GRANTED = "applications/granted/natural";

    private Faults() {}

    /** All of them put into a district, sums added up anew on the way up. */
    public static District plant(District district) {
        District planted = district;
        for (int height = 0; height <= 2; height++) {
            for (Organ area : Districts.areas(district)) {
                boolean now = area.parent().isEmpty() ? height == 2 : height == 1;
                planted = now ? planted.summed(area) : planted;
            }
            for (Fault fault : ALL) {
                planted = fault.height() == height ? fault.plant(planted) : planted;
            }
        }
        return planted;
    }

    public static final List<Fault> ALL = List.of(
            before("PY-01", "教育局", t -> t.more(3, CARRIED_OUT)),
            before("PY-02", "科学技术局", t -> t.with(CARRIED_OUT, 0).with("applications/carriedOut/business", 1)),
            new Fault(
                    "PY-03",
                    "民政局",
                    (d, o) -> d.changing(
                            o, now -> now.saying(d.before().get(o.name()).wording()))),
            new Fault(
                    "PY-04",
                    "司法局",
                    (d, o) -> d.changing(
                            o,
                            now -> now.saying(
                                    "problems",
                                    d.before().get(o.name()).wording().get("problems")))),
            repeating("PY-05", "金融工作局", "disclosure", "applications", "disputes"),
            before("PY-06", "公安局", t -> t.with(LICENCES, 0)),
            new Fault("PY-07", "水利局", District::withoutBefore),
            new Fault(
                    "PY-08",
                    "生态环境局",
                    (d, o) -> d.changingBefore(
                            o,
                            draft -> draft.filled(
                                    draft.tables().with("disclosure/fees/amount", new BigDecimal("0.0045"))))),
            before("T2-06(same-scope)", "行政审批局", t -> t.with(NORMATIVE + "inForce", 0)),
            before("T2-07", "审计局", t -> t.more(6, NORMATIVE + "inForce")),
            repeating("T2-15", "城市更新中心", "disclosure"),
            new Fault(
                    "T2-16",
                    "交通运输局",
                    (d, o) -> d.changingBefore(
                            o,
                            draft -> draft.filled(draft.tables()
                                    .with(LICENCES, 20 * d.now(o).tables().count(LICENCES))))),
            repeating("T3-20", "自然资源局", "applications"),
            new Fault(
                    "T4-08",
                    "黄岭镇文化服务站",
                    (d, o) -> d.changing(o, now -> now.filled(now.tables().with("disputes/review/upheld", 1)))),
            before("T4-10", "林业局", t -> t.with("disputes/review/pending", 2)),
            new Fault(
                    "TX-14",
                    "体育局",
                    (d, o) -> d.changing(o, now -> now.saying("onRequest", "新收政府信息公开申请{A}件，比上年增长640.5%，办结{C}件。"))),
            dated("PB-01(late)", "发展和改革局", LocalDate.of(2025, 2, 6)),
            dated("PB-03", "城东街道办事处", LocalDate.of(2025, 1, 28)),
            dated("PB-05(published)", "工业和信息化局", LocalDate.of(2024, 12, 27)),
            new Fault(
                    "PB-05(signed)",
                    "退役军人事务局",
                    (d, o) -> d.changing(o, now -> now.dated(now.published(), LocalDate.of(2024, 12, 20)))),
            new Fault(
                    "PB-06",
                    "大数据管理局",
                    (d, o) -> d.changing(
                            o, now -> now.dated(now.published(), now.published().plusDays(4)))),
            new Fault("PB-04", "气象局", (d, o) -> d.filing(d.organ("气象局").name(), null)),
            new Fault("AG-09(foreign)", "经济社会调查队", (d, o) -> d.filing(o.name(), d.now(d.organ("投资促进局")))),
            new Fault("AG-09(same)", "税务局、烟草专卖局", (d, o) -> same(d, d.organ("税务局"), d.organ("烟草专卖局"))),
            new Fault(
                    "QL-08",
                    "园林绿化中心、公共资源交易中心",
                    (d, o) -> d.changing(
                            d.organ("公共资源交易中心"),
                            now -> now.saying(d.now(d.organ("园林绿化中心")).wording()))),
            new Fault(
                    "YR-10(fellow)",
                    "望湖街道办事处",
                    (d, o) -> d.changing(o, now -> now.saying("lead", "2024年，滨江街道坚持把江堤步道的进度按月公开。"))),
            new Fault("YR-09(title)", "公路养户中心", (d, o) -> titled(d, d.organ("公路养护中心"), "公路养户中心")),
            saying("YR-09(lead)", "住房保障中心", "preamble", "现公布社会保险中心2024年政府信息公开工作年度报告。"),
            saying("YR-12(unit)", "就业服务中心", "other", "本年度未收取信息处理费。如有疑问，请与社会保险中心办公室联系。"),
            new Fault("YR-12(code)", "大湾镇人民政府", Faults::dialling),
            new Fault(
                    "T3-22",
                    "城西街道办事处",
                    (d, o) -> d.changing(o, now -> now.filled(now.tables().more(150, RECEIVED, GRANTED)))),
            new Fault(
                    "T2-11(peers)",
                    "松源乡人民政府",
                    (d, o) -> d.changing(
                            o,
                            now -> now.filled(
                                    now.tables().with(LICENCES, 0).with("disclosure/penalties/decisions", 0)))),
            new Fault("T2-12", "城南街道办事处", (d, o) -> d.changing(
                            o, now -> now.filled(now.tables().with("disclosure/penalties/decisions", 150)))
                    .changingBefore(o, last -> last.filled(last.tables().with("disclosure/penalties/decisions", 140)))),
            new Fault(
                    "AG-05",
                    AREAS.get(0),
                    (d, o) -> d.changing(
                            o,
                            now -> now.filled(
                                    d.now(d.organ(AREAS.get(0) + "办公室")).tables()))),
            new Fault(
                    "AG-03(forgotten)",
                    AREAS.get(1),
                    (d, o) -> d.changing(
                            o,
                            now -> now.filled(Tables.sum(List.of(
                                    d.now(d.organ("柳河镇人民政府办公室")).tables(),
                                    d.now(d.organ("柳河镇水利管理站")).tables()))))),
            new Fault("AG-04", AREAS.get(2), (d, o) -> d.filing("再次报送", another(d.now(d.organ("白沙镇水利管理站"))))),
            new Fault(
                    "AG-07",
                    AREAS.get(3),
                    (d, o) -> d.changing(o, now -> now.saying("lead", "本年度报告汇总了本镇9家单位的数据，公开内容由各单位分别提供。"))),
            new Fault(
                    "PB-02", "人民政府", (d, o) -> d.changing(o, now -> now.dated(LocalDate.of(2025, 4, 3), now.signed()))),
            new Fault(
                    "AG-01",
                    "人民政府",
                    (d, o) -> d.changing(o, now -> now.filled(now.tables().more(2, "disputes/review/upheld")))),
            new Fault(
                    "AG-02",
                    "人民政府",
                    (d, o) -> d.changing(
                            o, now -> now.filled(now.tables().with("disclosure/fees/amount", new BigDecimal("40.5"))))),
            new Fault(
                    "AG-03(less)",
                    "人民政府",
                    (d, o) -> d.changing(o, now -> now.filled(now.tables().more(-2, RECEIVED, GRANTED)))));

    /** Some units whose own tables do not add up, while all above them say what they said. */
    public static District miscounted(District district, String... organs) {
        District wrong = district;
        for (String name : organs) {
            wrong = wrong.changing(
                    district.organ(name), now -> now.filled(now.tables().more(3, RECEIVED)));
        }
        return wrong;
    }

    /** Another organ that says what one does, both years, in a report of its own name. */
    private static District same(District district, Organ one, Organ other) {
        return district.changing(other, now -> district.now(one).of(other))
                .changingBefore(other, last -> district.before().get(one.name()).of(other));
    }

    private static Fault before(String rule, String organ, UnaryOperator<Tables> change) {
        return new Fault(rule, organ, (d, o) -> d.changingBefore(o, last -> last.filled(change.apply(last.tables()))));
    }

    /** Tables of the year before that are those of this year. */
    private static Fault repeating(String rule, String organ, String... tables) {
        return new Fault(rule, organ, (d, o) -> {
            Draft now = d.now(o);
            District repeated = d.changing(o, draft -> draft.saying("onRequest", "新收政府信息公开申请{A}件，均由办公室登记后转交承办股室。"));
            for (String table : tables) {
                repeated = repeated.changingBefore(
                        o, last -> last.filled(last.tables().taking(table, now.tables())));
            }
            return repeated;
        });
    }

    private static Fault saying(String rule, String organ, String slot, String words) {
        return new Fault(rule, organ, (d, o) -> d.changing(o, now -> now.saying(slot, words)));
    }

    /** Both years under a name the roster does not have, in files of the right name. */
    private static District titled(District district, Organ organ, String name) {
        Organ other =
                new Organ(organ.name().replaceFirst("公路.*", name), organ.role(), organ.parent(), 0, organ.matters());
        return district.changing(organ, now -> now.of(other)).changingBefore(organ, last -> last.of(other));
    }

    /** Some sub-districts and a township with telephone numbers, that of the township from elsewhere. */
    private static District dialling(District district, Organ organ) {
        District dialling = district.changing(organ, now -> now.dialling("0736-3221234"));
        for (String other : List.of("城东街道办事处", "城北街道办事处", "新桥街道办事处", "南园街道办事处", "金坪镇人民政府")) {
            dialling = dialling.changing(district.organ(other), now -> now.dialling("0731-82221234"));
        }
        return dialling;
    }

    private static Fault dated(String rule, String organ, LocalDate published) {
        return new Fault(rule, organ, (d, o) -> d.changing(o, now -> now.dated(published, published)));
    }

    /** The report of an organ handed in again with another figure. */
    private static Draft another(Draft draft) {
        return draft.filled(draft.tables().more(1, LICENCES));
    }
}
