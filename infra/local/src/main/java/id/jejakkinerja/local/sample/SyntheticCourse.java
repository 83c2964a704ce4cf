package id.jejakkinerja.local.sample;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How a generated year goes. Fixed by the kecamatan's place in the code list, not drawn, so that the 30 together show every state of a
 * report and every predikat.
 *
 * @param progress how far its reporting got
 * @param level the capaian its indicators come to on average, in percent
 * @param refocused whether pagu is shifted between programs, and the PK amended, in the year
 */
record SyntheticCourse(Progress progress, int level, boolean refocused) {
    /** How far the reporting of the year got. */
    enum Progress {
        /** Planned and budgeted, nothing reported. */
        NOT_REPORTED(3, 0),
        /** Two quarters recorded, then nothing. */
        HALF_YEAR(2, 2),
        /** Everything recorded but one indicator; not handed in. */
        DRAFT(4, 4),
        SUBMITTED(5, 4),
        APPROVED(5, 4),
        VERIFIED(8, 4),
        RETURNED_BY_CAMAT(2, 4),
        RETURNED_BY_BAPPEDA(1, 4);

        private final int kecamatan;
        private final int quarters;

        /** @param kecamatan how many of the 30 go this way */
        Progress(int kecamatan, int quarters) {
            this.kecamatan = kecamatan;
            this.quarters = quarters;
        }

        /** Number of quarters with figures. */
        int quarters() {
            return quarters;
        }

        boolean isComplete() {
            return compareTo(SUBMITTED) >= 0;
        }
    }

    private static final int[] LEVELS = {
        99, 98, 97, 96, 95, 94, 94, 93, 92, 92, 91, 89, 88, 87, 86, 85, 84, 82, 79, 77, 75, 73, 69, 66, 63, 58, 54, 46,
        38, 24
    };
    private static final List<Progress> COURSES = Arrays.stream(Progress.values())
            .flatMap(progress -> Collections.nCopies(progress.kecamatan, progress).stream())
            .toList();

    /** @param index place among the generated kecamatan, from 0 to 29 */
    static SyntheticCourse of(int index) {
        // both steps have no divisor in common with 30, so each walks through its whole table
        return new SyntheticCourse(COURSES.get((index * 7 + 3) % 30), LEVELS[(index * 11 + 5) % 30], index % 6 == 0);
    }
}
