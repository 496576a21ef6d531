package org.pacta.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A tree of fingerprints")
class MerkleTest {

    /** The texts and roots that implementations of RFC 6962 are commonly tried with. */
    static final List<byte[]> TEXTS = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(Prints::bytes)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void has_the_root_that_others_find_too(int size, String root) {
        assertThat(Prints.hex(Merkle.root(leaves(TEXTS.subList(0, size))))).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 31, 33})
    void proves_each_leaf_at_its_place_and_nothing_else(int size) {
        var leaves = leaves(IntStream.range(0, size)
                .mapToObj(number -> new byte[] {(byte) number})
                .toList());
        var root = Merkle.root(leaves);
        for (var at = 0; at < size; at++) {
            var path = Merkle.path(leaves, at);
            assertThat(Merkle.holds(leaves.get(at), at, size, path, root)).isTrue();
            assertThat(Merkle.holds(Merkle.leaf(new byte[] {99}), at, size, path, root))
                    .isFalse();
            assertThat(Merkle.holds(leaves.get(at), at + 1, size, path, root)).isFalse();
            assertThat(Merkle.holds(leaves.get(at), -1, size, path, root)).isFalse();
            if (size > 1)
                assertThat(Merkle.holds(leaves.get(at), at, size, path.subList(1, path.size()), root))
                        .isFalse();
        }
    }

    @Test
    void tells_a_leaf_from_a_node() {
        var two = leaves(TEXTS.subList(0, 2));
        var joined = new byte[64];
        System.arraycopy(two.get(0), 0, joined, 0, 32);
        System.arraycopy(two.get(1), 0, joined, 32, 32);
        assertThat(Merkle.leaf(joined)).isNotEqualTo(Merkle.root(two));
    }

    private static List<byte[]> leaves(List<byte[]> texts) {
        return texts.stream().map(Merkle::leaf).toList();
    }
}
