declare module 'petrovich' {
  type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
  interface Name {
    gender: 'male' | 'female';
    first?: string;
    middle?: string;
    last?: string;
  }
  export default function petrovich(name: Name, wanted: Case): Name;
}
