package gouji.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Makes up the figures of an organ, each year from those of the year before. */
final class Figures {
    private static final String PENDING = "disputes/review/pending";

    private final Random random;

    Figures(Random random) {
        this.random = random;
    }

    /** A year nobody reports on, for the first one to go on from. */
    Tables ground(Role role) {
        boolean rules = role == Role.BUREAU || role.isEnforcing();
        return Tables.NONE
                .with("disclosure/normative/inForce", rules ? 2 + random.nextInt(6) : 0)
                .with("disclosure/licences/decisions", role.decisions())
                .with("disclosure/penalties/decisions", role.decisions() / 2)
                .with("disclosure/coercion/decisions", role.isEnforcing() ? 60 : 0)
                .with("disclosure/fees/amount", BigDecimal.valueOf(role.isEnforcing() ? 453_217 : 0, 4));
    }

    Tables next(Role role, Tables before) {
        Tables disclosure = disclosure(role, before);
        return role.applications() == 0 ? disclosure : disputes(role, before, applications(role, before, disclosure));
    }

    private Tables disclosure(Role role, Tables before) {
        Tables now = Tables.NONE.with("disclosure/fees/amount", fee(before.get("disclosure/fees/amount")));
        for (String row : new String[] {"licences", "penalties", "coercion"}) {
            String key = "disclosure/" + row + "/decisions";
            long last = before.count(key);
            now = now.with(key, last == 0 ? 0 : last + 1 + random.nextInt((int) last / 6 + 1));
        }
        boolean rules = role == Role.BUREAU || role.isEnforcing();
        int issued = rules ? random.nextInt(2) : 0;
        int repealed = rules ? random.nextInt(2) : 0;
        return now.with("disclosure/normative/issued", issued)
                .with("disclosure/normative/repealed", repealed)
                .with("disclosure/normative/inForce", before.count("disclosure/normative/inForce") + issued - repealed);
    }

    private BigDecimal fee(BigDecimal last) {
        BigDecimal times = BigDecimal.valueOf(95 + random.nextInt(12), 2);
        return last.multiply(times).setScale(last.signum() == 0 ? 0 : 4, RoundingMode.HALF_UP);
    }

    private Tables applications(Role role, Tables before, Tables tables) {
        int business = random.nextInt(3);
        int natural = role.applications() / 2 + random.nextInt(role.applications() / 2 + 1);
        long carried = before.count("applications/carriedOut/natural");
        long out = role.applications() > 6 ? random.nextInt(2) : 0;
        Tables now = tables.with("applications/received/natural", natural)
                .with("applications/received/business", business)
                .with("applications/carriedIn/natural", carried)
                .with("applications/carriedOut/natural", out)
                .with("applications/granted/business", business);
        long closed = natural + carried - out;
        now = now.with("applications/granted/natural", closed - closed / 2);
        for (int i = 0; i < closed / 2; i++) {
            String row = Tables.RESULTS.get(1 + random.nextInt(Tables.RESULTS.size() - 1));
            now = now.more(1, "applications/" + row + "/natural");
        }
        return now;
    }

    private Tables disputes(Role role, Tables before, Tables tables) {
        return role.isEnforcing()
                ? tables.with("disputes/review/upheld", before.count(PENDING) + random.nextInt(2))
                        .with(PENDING, random.nextInt(2))
                : tables;
    }
}
