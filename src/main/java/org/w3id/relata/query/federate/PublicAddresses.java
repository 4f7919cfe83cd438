package org.w3id.relata.query.federate;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells the addresses of the open Internet from all others, by the special-purpose registries of IANA (RFC 6890). An IPv6
 * address that stands for an IPv4 one, or leads through a tunnel to one, is never public: no endpoint needs it.
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0/8"), // this network
            Block.of("10.0.0.0/8"), // private use
            Block.of("100.64.0.0/10"), // shared by carriers
            Block.of("127.0.0.0/8"), // loopback
            Block.of("169.254.0.0/16"), // link-local, and the metadata of clouds
            Block.of("172.16.0.0/12"), // private use
            Block.of("192.0.0.0/24"), // IETF protocols
            Block.of("192.0.2.0/24"), // documentation
            Block.of("192.88.99.0/24"), // 6to4 relays
            Block.of("192.168.0.0/16"), // private use
            Block.of("198.18.0.0/15"), // benchmarks
            Block.of("198.51.100.0/24"), // documentation
            Block.of("203.0.113.0/24"), // documentation
            Block.of("224.0.0.0/4"), // multicast
            Block.of("240.0.0.0/4")); // reserved, and broadcast

    /** What IANA has given out for the open Internet; whatever lies outside of it is not public. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private static final List<Block> NOT_PUBLIC_IN_GLOBAL_UNICAST = List.of(
            Block.of("2001::/23"), // IETF protocols: Teredo, ORCHID, benchmarks
            Block.of("2001:db8::/32"), // documentation
            Block.of("2002::/16"), // 6to4
            Block.of("3fff::/20")); // documentation

    private PublicAddresses() {}

    /** @param bits how many of the first bits are the block's */
    private record Block(BigInteger first, int length, int bits) {
        static Block of(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] bytes = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Block(new BigInteger(1, bytes), bytes.length, Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean contains(byte[] address) {
            int rest = Byte.SIZE * length - bits;
            return address.length == length
                    && new BigInteger(1, address).shiftRight(rest).equals(first.shiftRight(rest));
        }
    }

    /** Whether an address is one of the open Internet. */
    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes));
        }
        return GLOBAL_UNICAST.contains(bytes)
                && NOT_PUBLIC_IN_GLOBAL_UNICAST.stream().noneMatch(block -> block.contains(bytes));
    }
}
