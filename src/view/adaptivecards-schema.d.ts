/** adaptivecards-templating types its cards through a source file of adaptivecards, which does not compile as it is. */
export interface IAdaptiveCard {
  type: 'AdaptiveCard'
}
