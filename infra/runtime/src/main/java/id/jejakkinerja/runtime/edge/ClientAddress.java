package id.jejakkinerja.runtime.edge;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who is behind an address, as far as an address can tell. */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private ClientAddress() {}

    /**
     * The key to count an address under: IPv4 as it is; IPv6 by its /64, the least that one subscriber is given and may number at
     * will.
     *
     * @param address as the server reports it, never a name
     */
    static String key(String address) {
        if (address.indexOf(':') < 0) {
            return address.length() <= LONGEST ? address : address.substring(0, LONGEST);
        }
        try {
            // With a colon in it this can only be read as a literal; no name is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return "unreadable";
        }
    }
}
