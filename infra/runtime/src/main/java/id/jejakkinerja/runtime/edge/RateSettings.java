package id.jejakkinerja.runtime.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one caller may go. These are to stop a program that has run wild or an attacker, never an office at work, so they were set
 * from above and from below. From below: the sample year of a whole kabupaten is some six thousand commands, and a program that
 * sends them as fast as it can must get through unhindered; the whole staff of an office may sit behind one address. From above: two
 * cores answer a few hundred commands a second, so one caller alone must not keep them busy for ever.
 *
 * @param user one token's subject on {@code /api/**}: after a year of everybody's data at once, about a quarter of what two cores do
 * @param address the same for one address, asked before a token is looked at: two such programs, and hundreds of people, behind one NAT
 * @param signIn one address at the login form and the issuer's endpoints. Each checks a password or secret, which is made to cost a
 *     tenth of a second of a core: five a second leave three quarters of two cores alone, and with the burst 310 operators behind
 *     one NAT still sign in within the last minute before a deadline
 */
@ConfigurationProperties("jejak.edge.rate")
public record RateSettings(
        @DefaultValue("100/s burst 10000") Rate user,
        @DefaultValue("200/s burst 20000") Rate address,
        @DefaultValue("5/s burst 100") Rate signIn) {}
