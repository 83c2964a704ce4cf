package id.jejakkinerja.verify.faults;

import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.verify.faults.proxy.Disturbance;
import id.jejakkinerja.verify.faults.rig.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which faults meet in which cycle: a function of the seed and of what the machine permits. Every fault that breaks a process comes once
 * before any comes twice; between them are cycles in which only connections suffer.
 *
 * @param disks whether disks can be filled
 * @param clocks services and databases whose clocks can be made to jump
 */
record Schedule(long seed, boolean disks, Set<String> clocks) {
    private static final String COMMANDS = Wire.command(1);
    private static final String MORE_COMMANDS = Wire.command(2);
    private static final String FIRST = Wire.query(1);
    private static final String SECOND = Wire.query(2);
    private static final int LIGHT_AFTER = 4;

    /**
     * A cycle.
     *
     * @param before milliseconds of undisturbed work
     * @param between milliseconds from one fault to the next
     * @param hold milliseconds from the last fault to its healing
     */
    record Plan(int cycle, List<Fault> faults, int before, int between, int hold) {}

    Plan cycle(int cycle) {
        Random random = new Random(seed * 1_000_003 + cycle);
        int round = cycle % (LIGHT_AFTER + 1);
        List<Fault> faults = new ArrayList<>();
        if (round == LIGHT_AFTER) {
            faults.add(deal(disturbances(), cycle * 2));
        } else {
            faults.add(deal(heavy(), cycle - cycle / (LIGHT_AFTER + 1)));
        }
        faults.add(deal(disturbances(), cycle * 2 + 1));
        return new Plan(
                cycle,
                faults.stream().distinct().toList(),
                100 + random.nextInt(1100),
                random.nextInt(800),
                600 + random.nextInt(1600));
    }

    /** The n-th card of decks that are shuffled anew each time one is used up. */
    private Fault deal(List<Fault> deck, int n) {
        List<Fault> shuffled = new ArrayList<>(deck);
        Collections.shuffle(shuffled, new Random(seed + n / deck.size()));
        return shuffled.get(n % deck.size());
    }

    private List<Fault> heavy() {
        List<Fault> deck = new ArrayList<>();
        for (String victim : List.of(COMMANDS, MORE_COMMANDS, FIRST, SECOND, Wire.STORE, Wire.READ_MODEL, Wire.KAFKA)) {
            deck.add(new Fault.Kill(victim));
        }
        deck.add(new Fault.WipeKafka());
        deck.add(new Fault.CommitLate(0));
        deck.add(new Fault.CommitLate(50));
        if (disks) {
            deck.add(new Fault.FillDisk(Wire.STORE));
            deck.add(new Fault.FillDisk(Wire.READ_MODEL));
        }
        Stream.of(
                        new Fault.JumpClock(COMMANDS, 45),
                        new Fault.JumpClock(COMMANDS, -7200),
                        new Fault.JumpClock(FIRST, 3600),
                        new Fault.JumpClock(SECOND, -3600),
                        new Fault.JumpClock(Wire.STORE, -3600),
                        new Fault.JumpClock(Wire.READ_MODEL, 3600))
                .filter(jump -> clocks.contains(jump.process()))
                .forEach(deck::add);
        return deck;
    }

    private static List<Fault> disturbances() {
        List<Fault> deck = new ArrayList<>();
        for (String server : List.of(Wire.COMMANDS, FIRST, SECOND)) {
            Wire callers = new Wire(Wire.CALLERS, server);
            EnumSet.allOf(Disturbance.class).forEach(kind -> deck.add(new Fault.Disturb(callers, kind)));
        }
        List<Wire> inner = List.of(
                new Wire(COMMANDS, Wire.STORE),
                new Wire(COMMANDS, Wire.KAFKA),
                new Wire(MORE_COMMANDS, Wire.STORE),
                new Wire(MORE_COMMANDS, Wire.KAFKA),
                new Wire(FIRST, Wire.READ_MODEL),
                new Wire(FIRST, Wire.KAFKA),
                new Wire(SECOND, Wire.READ_MODEL),
                new Wire(SECOND, Wire.KAFKA),
                new Wire(FIRST, Wire.COMMANDS),
                new Wire(SECOND, Wire.COMMANDS));
        for (Wire wire : inner) {
            // a database or a broker would not take the same session twice
            EnumSet.complementOf(EnumSet.of(Disturbance.DUPLICATE))
                    .forEach(kind -> deck.add(new Fault.Disturb(wire, kind)));
        }
        // the issuer's keys are fetched now and then, so what can happen on the way is soon told
        for (String service : List.of(COMMANDS, MORE_COMMANDS, FIRST, SECOND)) {
            deck.add(new Fault.Disturb(new Wire(service, Wire.ISSUER), Disturbance.CUT));
            deck.add(new Fault.Disturb(new Wire(service, Wire.ISSUER), Disturbance.HALF_OPEN));
        }
        return deck;
    }
}
