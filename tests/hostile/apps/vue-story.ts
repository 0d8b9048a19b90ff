/** The same article as a Vue application. */
import { defineComponent, h, ref } from 'vue';

export const VueStory = defineComponent({
  props: { official: { type: String, required: true } },
  setup({ official }) {
    const paragraphs = ref(1);
    const button = (id: string, onClick: () => void) => h('button', { id, onClick }, id);
    return () =>
      h('article', [
        h('h1', 'Lawmakers vote'),
        ...Array.from({ length: paragraphs.value }, (_, index) =>
          h('p', { key: index }, ['State Sen. ', official, `, D-Spokane, cast vote ${index + 1}.`]),
        ),
        button('more', () => paragraphs.value++),
        button('none', () => (paragraphs.value = 0)),
      ]);
  },
});
